/** What every reading route does first and last. */
import {createHash} from 'node:crypto';
import {type FastifyReply, type FastifyRequest} from 'fastify';
import {queryValue} from '../checks.js';
import {type CaseContent, type Catalogue, type Edition} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {type Viewing} from '../content/links.js';
import {isKnown} from '../content/moments.js';
import {withdrawnView} from '../content/views.js';
import {Trouble} from '../problems.js';
import {type Context} from './index.js';

/** A withdrawal must be everywhere within a minute. */
export const aMinute = 'public, max-age=60';

/** The edition, as which section shows it, and the language a request asks for, and the moment it asks at. */
export function viewing({board, clock, config}: Context, query: unknown): Viewing {
  const wanted = queryValue(query, 'edition');
  const {current, editions} = board.catalogue;
  const edition = wanted === undefined ? current : editions.get(wanted);
  if (!edition) throw new Trouble('edition.unknown');
  const {publicUrl} = config;
  const currentEdition = current?.id ?? edition.id;
  const section = queryValue(query, 'section');
  const shown = section === undefined ? edition : shownBy(section, edition, board.catalogue);
  return {edition: shown, currentEdition, publicUrl, now: clock.now(), lang: queryValue(query, 'lang')};
}

/** A tag stays on its page for years: where a section was not there yet or is no more, the campaign itself answers. */
function shownBy(section: string, edition: Edition, {editions}: Catalogue): Edition {
  const shown = edition.sections.get(section);
  if (shown) return shown;
  if ([...editions.values()].some(({sections}) => sections.has(section))) return edition;
  throw new Trouble('section.unknown');
}

/** The case, unless it is unknown, still under embargo (the same to everybody outside) or withdrawn. */
export function readableCase(viewing: Viewing, id: string): CaseContent {
  const content = knownCase(viewing.edition, id, viewing.now);
  if (content.withdrawnAt !== null) throw withdrawn(viewing, content);
  return content;
}

export function knownCase(edition: Edition, id: string, now: number): CaseContent {
  const content = edition.cases.get(id);
  if (!content || !isKnown(content, now)) throw new Trouble('case.unknown');
  return content;
}

export function withdrawn(viewing: Viewing, content: CaseContent) {
  return new Trouble('case.withdrawn', {
    text: withdrawnView(viewing, content).text,
    headers: {
      'Cache-Control': 'public, max-age=60',
      'Content-Language': caseLanguage(viewing.edition, content, viewing.lang),
    },
  });
}

/** JSON with a strong ETag: 304 to whoever has it already. */
export function sendJson(request: FastifyRequest, reply: FastifyReply, body: unknown, cacheControl: string) {
  const json = JSON.stringify(body);
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 22)}"`;
  reply.headers({ETag: etag, 'Cache-Control': cacheControl, Vary: 'Accept-Encoding'});
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (known?.includes(etag) || known?.includes('*')) return reply.code(304).send();
  return reply.type('application/json; charset=utf-8').send(json);
}
