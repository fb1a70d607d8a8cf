/** `POST /v1/signups`: joining. Nothing counts and nothing else is mailed until the address has confirmed it. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import {type SignedUp, Signup} from '../../../src/contract/index.js';
import {checked} from '../checks.js';
import {type Edition} from '../content/catalogue.js';
import {addressKey, participantKey, requestHash, signupKey} from '../people.js';
import {Trouble} from '../problems.js';
import {signupPlace} from '../sealing.js';
import {once} from '../store/once.js';
import {ask, type Asked} from '../store/requests.js';
import {checkConsents, consentRow} from './consents.js';
import {type Context} from './index.js';
import {viewing} from './reading.js';
import {admitted, recorded, sendAnswer} from './writing.js';

export function signupRoutes(app: FastifyInstance, context: Context) {
  const {envelopes, mailing, pepper, sealer, store} = context;

  app.post<{Body: Signup}>(
    '/v1/signups',
    {schema: {body: Signup}, validatorCompiler: () => (body) => ({value: checked(Signup, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const {edition, now} = viewing(context, request.query);
      const key = {id: `signup:${edition.id}/${asked}`, requestHash: requestHash(pepper, request.body)};
      checkConsents(edition, request.body.consents, 'signup');
      checkWants(edition, request.body.wants);
      const signup = await signupOf(edition, request.body, now);
      const answer = await recorded(context, () =>
        once(store, key, now, async (work) => {
          await ask(store, work, envelopes, signup);
          return {receipt: signup.receipt, status: 'pending-confirmation'} satisfies SignedUp;
        }),
      );
      mailing.poke();
      return sendAnswer(reply, answer);
    },
  );

  async function signupOf(edition: Edition, told: Signup, now: number): Promise<Asked> {
    const {name, country, lang, wants, source = null, trail, consents} = told;
    const email = told.email.trim();
    const section = edition.section?.id ?? null;
    const id = randomBytes(16).toString('base64url');
    const {dataKey, sealed} = await sealer.seal(id, signupPlace, {name: name.trim(), email});
    const channels = edition.facts.consents.filter(({channel}) => channel !== undefined).map(({id}) => id);
    return {
      purpose: 'signup',
      edition: edition.id,
      lang,
      section,
      address: email,
      addressKey: addressKey(pepper, email),
      receipt: id,
      dataKey,
      now,
      keepAddress: consents.some(({id, given}) => given && channels.includes(id)),
      body: {
        person: participantKey(pepper, edition.id, email),
        consents: consents.map(consentRow),
        signup: {
          id,
          edition: edition.id,
          person_key: signupKey(pepper, edition.id, email),
          address_key: addressKey(pepper, email),
          country,
          lang,
          wants: JSON.stringify([...new Set(wants)]),
          source,
          section,
          trail: trail ? JSON.stringify(trail) : null,
          data_key: dataKey.row.id,
          sealed,
          created_at: now,
          unsubscribed_at: null,
        },
      },
    };
  }
}

function checkWants({facts}: Edition, wants: Signup['wants']) {
  const unknown = wants.findIndex((want) => facts.wants && !facts.wants.includes(want));
  if (unknown < 0) return;
  throw new Trouble('body.invalid', {errors: [{pointer: `/wants/${unknown}`, code: 'body.invalid'}]});
}
