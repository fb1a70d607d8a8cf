/** `POST /v1/cases/{case}/signatures`: the one thing that must neither be lost nor doubled. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import {type ConsentGiven, Signature} from '../../../src/contract/index.js';
import {countedSource} from '../attribution.js';
import {checked} from '../checks.js';
import {type CaseContent, type Edition} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {caseUrl, type Viewing} from '../content/links.js';
import {statusOf} from '../content/moments.js';
import {outcomeView} from '../content/views.js';
import {personKey, requestHash} from '../people.js';
import {Trouble} from '../problems.js';
import {type Signing} from '../store/signing.js';
import {type Context} from './index.js';
import {knownCase, viewing, withdrawn} from './reading.js';
import {admitted, owedOr, recorded, sendAnswer} from './writing.js';

export function signatureRoutes(app: FastifyInstance, context: Context) {
  const {board, clock, intake, metrics, pepper, sealer} = context;

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
      checkConsents(at.edition, consents);
      const signatureId = randomBytes(16).toString('base64url');
      const {dataKey, sealed} = await sealer.seal(signatureId, content.id, {name: name.trim(), email: email.trim()});
      const signing: Signing = {
        id,
        requestHash: hash,
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
          trail: trail ? JSON.stringify(trail) : null,
          data_key: dataKey.row.id,
          sealed,
          created_at: clock.now(),
        },
      };
      const answer = await recorded(context, () => intake.add(signing, dataKey));
      metrics.signed(answer);
      return sendAnswer(reply, answer);
    },
  );

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

/** Every consent must name a sentence this campaign has published, and every required one must have been given. */
function checkConsents({facts, consentTexts}: Edition, consents: ConsentGiven[]) {
  const errors = consents.flatMap(({id, version, lang, hash}, at) => {
    const published = consentTexts.some(
      (text) => text.id === id && text.version === version && text.lang === lang && text.hash === hash,
    );
    const twice = consents.findIndex((consent) => consent.id === id) !== at;
    return published && !twice ? [] : [{pointer: `/consents/${at}`, code: 'consent.unknown'}];
  });
  if (errors.length > 0) throw new Trouble('consent.unknown', {errors});
  const given = new Set(consents.filter((consent) => consent.given).map(({id}) => id));
  const asked = facts.consents.filter((consent) => consent.for !== 'signup');
  if (asked.some(({id, required}) => required && !given.has(id))) {
    throw new Trouble('consent.missing', {errors: [{pointer: '/consents', code: 'consent.missing'}]});
  }
}

function consentRow({id, version, lang, hash, given}: ConsentGiven): Signing['consents'][number] {
  return {text_id: id, version, lang, hash, given: given ? 1 : 0};
}
