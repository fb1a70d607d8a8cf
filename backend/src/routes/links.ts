/** What a link in a mail does: GET shows a page with a button, POST does it, and doing it twice is doing it once. */
import {type FastifyInstance, type FastifyReply, type FastifyRequest} from 'fastify';
import {type Edition} from '../content/catalogue.js';
import {bestLanguage} from '../content/languages.js';
import {homeUrl, privacyUrl, type Viewing} from '../content/links.js';
import {metThrough} from '../content/sections.js';
import {pageHeaders} from '../pages/layout.js';
import {awayPage, type Frame, missingLinkPage} from '../pages/link-pages.js';
import {linkLanguages} from '../pages/link-words.js';
import {findLink, type Link, type Purpose} from '../store/links.js';
import {type Context} from './index.js';
import {viewing} from './reading.js';

/** What every such page starts from. */
export interface Opened {
  link: Link;
  at: Viewing & {lang: string};
  /** The campaign itself, whoever speaks in its place. */
  whole: Edition;
  frame: Frame;
  request: FastifyRequest;
  /** What was filled in; empty for whoever only opens the page. */
  form: URLSearchParams;
}

type Page = string | undefined | Promise<string | undefined>;

/** Where there is nothing to show any more, the link no longer works. */
export interface Acting {
  show(opened: Opened): Page;
  act(opened: Opened): Page;
}

export function linkPage(app: FastifyInstance, context: Context, purpose: Purpose, {show, act}: Acting) {
  const {board, clock, config, log, store} = context;

  const answer = async (
    request: FastifyRequest<{Params: {token: string}}>,
    reply: FastifyReply,
    make: Acting['show'],
  ) => {
    reply
      .headers({
        ...pageHeaders(config.publicUrl),
        'Cache-Control': 'no-store',
        'X-Robots-Tag': 'noindex, nofollow',
      })
      .type('text/html; charset=utf-8');
    const asked = request.headers['accept-language']?.split(',')[0]?.trim();
    const lang = bestLanguage(asked, linkLanguages);
    try {
      const page = await open(request, make);
      return await (page !== undefined ? reply.send(page) : reply.code(404).send(missingLinkPage(lang, purpose)));
    } catch (error) {
      log.error('The page of a link could not be made.', {error, purpose, instance: request.id});
      return reply.code(503).header('Retry-After', 5).send(awayPage(lang));
    }
  };
  const open = async (request: FastifyRequest<{Params: {token: string}}>, make: Acting['show']) => {
    const link = await findLink(store.db, purpose, request.params.token, clock.now());
    if (!link || !board.catalogue.editions.has(link.edition)) return undefined;
    const form = request.body instanceof URLSearchParams ? request.body : new URLSearchParams();
    return make({...opened(context, link), request, form});
  };
  app.get<{Params: {token: string}}>(`/${purpose}/:token`, (request, reply) => answer(request, reply, show));
  app.post<{Params: {token: string}}>(`/${purpose}/:token`, (request, reply) => answer(request, reply, act));
}

function opened(context: Context, link: Link): Pick<Opened, 'link' | 'at' | 'whole' | 'frame'> {
  const found = viewing(context, {edition: link.edition});
  const {edition: whole, publicUrl} = found;
  const edition = metThrough(whole, link.section);
  const lang = bestLanguage(link.lang, edition.facts.languages);
  const [home, privacy] = [homeUrl(publicUrl, edition, lang), privacyUrl(publicUrl, edition, lang)];
  return {
    link,
    at: {...found, edition, lang},
    whole,
    frame: {lang, campaign: edition.words[lang]!.name, home, privacy},
  };
}

/** Forms, and whatever mail programs send for a one-click unsubscription (RFC 8058): only what a form says is read. */
export function takeForms(app: FastifyInstance) {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', {parseAs: 'string'}, (request, body, done) => {
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded');
    done(null, new URLSearchParams(isForm ? String(body) : ''));
  });
}
