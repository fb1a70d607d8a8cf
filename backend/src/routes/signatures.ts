/** `POST /v1/cases/{case}/signatures`: the one thing that must neither be lost nor doubled. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import {Signature, type Signed} from '../../../src/contract/index.js';
import {countedSource} from '../attribution.js';
import {checked} from '../checks.js';
import {type CaseContent} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {caseUrl, type Viewing} from '../content/links.js';
import {statusOf} from '../content/moments.js';
import {outcomeView} from '../content/views.js';
import {addressKey, participantKey, personKey, requestHash} from '../people.js';
import {Trouble} from '../problems.js';
import {type DataKey} from '../sealing.js';
import {readCounts} from '../store/counting.js';
import {once} from '../store/once.js';
import {ask, type Asked} from '../store/requests.js';
import {type Signing} from '../store/signing.js';
import {checkConsents, consentRow} from './consents.js';
import {type Context} from './index.js';
import {knownCase, viewing, withdrawn} from './reading.js';
import {admitted, owedOr, recorded, sendAnswer} from './writing.js';

export function signatureRoutes(app: FastifyInstance, context: Context) {
  const {board, clock, envelopes, intake, mailing, metrics, pepper, sealer, store} = context;

  app.post<{Params: {case: string}; Body: Signature}>(
    '/v1/cases/:case/signatures',
    {schema: {body: Signature}, validatorCompiler: () => (body) => ({value: checked(Signature, body)})},
    async (request, reply) => {
      const key = admitted(context, request);
      const at = viewing(context, request.query);
      const content = knownCase(at.edition, request.params.case, at.now);
      const id = `${at.edition.id}/${content.id}/${key}`;
      const hash = requestHash(pepper, request.body);

      const refusal = refusalOf(at, content);
      if (refusal) return sendAnswer(reply, await owedOr(refusal, context, {id, requestHash: hash}));

      const {name, email, country, lang, source, trail, consents} = request.body;
      checkConsents(at.edition, consents, 'signing');
      const signatureId = randomBytes(16).toString('base64url');
      const {dataKey, sealed} = await sealer.seal(signatureId, content.id, {name: name.trim(), email: email.trim()});
      const signing: Signing = {
        id,
        requestHash: hash,
        person: participantKey(pepper, at.edition.id, email),
        source: countedSource(at.edition.facts.sources, request.body),
        consents: consents.map(consentRow),
        signature: {
          id: signatureId,
          edition: at.edition.id,
          case_id: content.id,
          person_key: personKey(pepper, at.edition.id, content.id, email),
          country,
          lang,
          source: source ?? null,
          section: at.edition.section?.id ?? null,
          trail: trail ? JSON.stringify(trail) : null,
          data_key: dataKey.row.id,
          sealed,
          created_at: clock.now(),
        },
      };
      const {confirmation = at.edition.facts.confirmation} = content.facts;
      if (confirmation === 'count-on-confirm') return sendAnswer(reply, await wait(signing, dataKey, email.trim()));
      const answer = await recorded(context, () => intake.add(signing, dataKey));
      metrics.signed(answer);
      return sendAnswer(reply, answer);
    },
  );

  /** Counted once a button on the page that a mail leads to has been pressed. */
  async function wait(signing: Signing, dataKey: DataKey, address: string) {
    const {signature, source, consents, person} = signing;
    const {id, edition, case_id, lang, section, created_at: now} = signature;
    const asked: Asked = {
      purpose: 'signature',
      edition,
      lang,
      section,
      address,
      addressKey: addressKey(pepper, address),
      receipt: id,
      dataKey,
      now,
      body: {signature, source, consents, person},
    };
    const answer = await recorded(context, () =>
      once(store, signing, now, async (work) => {
        await ask(store, work, envelopes, asked);
        const counts = await readCounts(work, [{edition, case_id}]);
        const count = counts.get(`${edition} ${case_id}`)!;
        return {receipt: id, status: 'pending-confirmation', ...count, asOf: Date.now()} satisfies Signed;
      }),
    );
    board.touch();
    mailing.poke();
    return answer;
  }

  /** Closed, upcoming and withdrawn cases take no signature. */
  function refusalOf(at: Viewing, content: CaseContent) {
    if (content.withdrawnAt !== null) return withdrawn(at, content);
    const status = statusOf(at.edition, content, at.now);
    if (status === 'open') return undefined;
    const lang = caseLanguage(at.edition, content, at.lang);
    const url = caseUrl(at.publicUrl, at.edition, board.catalogue.current?.id ?? at.edition.id, content.id, lang);
    if (status === 'upcoming') return new Trouble('case.upcoming', {url});
    return new Trouble('case.closed', {url, outcome: outcomeView(at.edition, content, lang, at.now)});
  }
}
