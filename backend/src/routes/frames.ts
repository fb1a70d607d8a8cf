/** `/embed/{element}/…`: each element in a page of its own, for hosts that allow a frame and no script. */
import {createHash} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import * as v from 'valibot';
import {CountKey, slug} from '../../../src/contract/index.js';
import {bestLanguage, caseLanguage, directionOf} from '../content/languages.js';
import {caseUrl, homeUrl} from '../content/links.js';
import {withdrawnView} from '../content/views.js';
import {frameCss, framePage} from '../pages/frame.js';
import {html} from '../pages/html.js';
import {pageHeaders} from '../pages/layout.js';
import {Trouble} from '../problems.js';
import {type Context} from './index.js';
import {knownCase, viewing} from './reading.js';

interface Element {
  /** What the last part of the address is for. */
  of?: 'case' | 'of';
  needed?: boolean;
  /** Its own attributes that the address may carry. */
  takes: string[];
}

const elements: Record<string, Element> = {
  case: {of: 'case', needed: true, takes: ['full', 'heading-level']},
  cases: {takes: ['view', 'sort', 'category', 'country', 'limit', 'heading-level']},
  countdown: {takes: ['to']},
  classroom: {takes: ['view', 'heading-level']},
  counter: {of: 'of', takes: ['kinds', 'people', 'milestones', 'hide-below']},
  events: {takes: ['country', 'limit', 'heading-level']},
  letter: {of: 'case', needed: true, takes: ['kind', 'heading-level']},
  marathon: {takes: ['heading-level']},
  messages: {of: 'case', needed: true, takes: ['limit', 'heading-level']},
  outcomes: {takes: ['limit', 'heading-level']},
  petition: {of: 'case', needed: true, takes: ['heading-level']},
  report: {of: 'case', takes: ['kind', 'heading-level']},
  share: {of: 'case', takes: ['url', 'letters', 'heading-level']},
  sections: {takes: ['heading-level']},
  signup: {takes: ['heading-level']},
};

export function frameRoutes(app: FastifyInstance, context: Context) {
  const {config} = context;

  app.get<{Params: {element: string; about?: string}}>('/embed/:element/:about?', (request, reply) => {
    const {element, about} = request.params;
    const known = Object.hasOwn(elements, element) ? elements[element]! : undefined;
    if (!known || (known.needed && !about) || (about && !known.of)) throw new Trouble('page.unknown');
    const at = viewing(context, request.query);
    const said = request.query as Record<string, unknown>;
    const lang = bestLanguage(at.lang, at.edition.facts.languages);
    const words = at.edition.words[lang]!;
    const content = known.of === 'case' && about ? knownCase(at.edition, about, at.now) : undefined;
    const gone = content && content.withdrawnAt !== null ? withdrawnView(at, content).text : undefined;
    if (known.of === 'of' && about && !v.is(CountKey, about)) throw new Trouble('page.unknown');

    const attributes: Record<string, string> = {lang: at.lang ?? lang};
    if (said['edition']) attributes['edition'] = at.edition.id;
    if (at.edition.section) attributes['section'] = at.edition.section.id;
    if (v.is(slug, said['source'])) attributes['source'] = said['source'];
    if (known.of && about) attributes[known.of] = about;
    for (const name of known.takes) {
      const value = said[name];
      if (typeof value === 'string' && value.length <= 500) attributes[name] = value;
    }
    const person = content?.words[lang]?.name ?? content?.words[at.edition.whole.languages[0]!]?.name;
    const name = (!gone && person) || words.name;
    const link = content
      ? caseUrl(at.publicUrl, at.edition, at.currentEdition, content.id, caseLanguage(at.edition, content, lang))
      : homeUrl(at.publicUrl, at.edition, lang);
    const theme = said['theme'];
    const page = framePage({
      element,
      attributes,
      lang: at.lang ?? lang,
      dir: directionOf(at.lang ?? lang),
      title: name,
      theme: theme === 'light' || theme === 'dark' ? theme : undefined,
      fallback: gone ? html`<p>${gone}</p>` : html`<a href="${link}">${name}</a>`,
    });
    return reply
      .code(gone ? 410 : 200)
      .headers({...frameHeaders(config.publicUrl), 'Cache-Control': 'public, max-age=60', Vary: 'Accept-Encoding'})
      .type('text/html; charset=utf-8')
      .send(page);
  });

  const etag = `"${createHash('sha256').update(frameCss).digest('base64url').slice(0, 22)}"`;
  app.get('/frame.css', async (_request, reply) =>
    reply.headers({ETag: etag, 'Cache-Control': 'public, max-age=3600'}).type('text/css; charset=utf-8').send(frameCss),
  );
}

/** Anybody may frame it. In a sandbox it has no origin of its own: the backend's is named. */
function frameHeaders(publicUrl: string) {
  const {'Content-Security-Policy': policy, 'Referrer-Policy': referrer} = pageHeaders(publicUrl);
  return {
    'Content-Security-Policy': policy
      .replace("frame-ancestors 'none'", 'frame-ancestors *')
      .replace(' data:;', ' data: blob:;'),
    'Referrer-Policy': referrer,
    'X-Content-Type-Options': 'nosniff',
  };
}
