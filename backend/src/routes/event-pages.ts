/** The pages of gatherings, and the one that a link in the organiser's mail leads to. */
import {type FastifyInstance, type FastifyReply} from 'fastify';
import {eventsView, eventView, type StoredEvent} from '../content/events.js';
import {bestLanguage} from '../content/languages.js';
import {type Viewing} from '../content/links.js';
import {eventPage, eventsPage, ownEventsPage} from '../pages/event-pages.js';
import {pageHeaders} from '../pages/layout.js';
import {missingPage} from '../pages/pages.js';
import {wayOf} from '../pages/way.js';
import {cancelOwn, eventsOf} from '../store/hosting.js';
import {type Context} from './index.js';
import {linkPage, type Opened, takeForms} from './links.js';
import {aMinute, viewing} from './reading.js';

export async function eventPageRoutes(app: FastifyInstance, context: Context) {
  const {board, config, store} = context;
  const send = (reply: FastifyReply, page: string) =>
    reply
      .headers({...pageHeaders(config.publicUrl), 'Cache-Control': aMinute, Vary: 'Accept-Encoding'})
      .type('text/html; charset=utf-8')
      .send(page);
  const languageOf = ({edition, lang}: Viewing) => bestLanguage(lang, edition.facts.languages);

  app.get('/events', (request, reply) => {
    const at = viewing(context, request.query);
    const {events} = eventsView(at, board.letters, {});
    return send(reply, eventsPage(at.edition, languageOf(at), events, wayOf(request.query)));
  });

  app.get<{Params: {event: string}}>('/events/:event', (request, reply) => {
    const at = viewing(context, request.query);
    const content = at.edition.events.find(({id}) => id === request.params.event);
    if (!content) return send(reply.code(404), missingPage(languageOf(at)));
    const event = eventView(at, content, board.letters);
    const counts = at.now >= at.edition.opensAt && at.now < at.edition.reportsUntil;
    return send(reply, eventPage(at.edition, languageOf(at), event, counts, wayOf(request.query)));
  });

  const own = async ({at, frame, link}: Opened, done: boolean) => {
    const rows = await eventsOf(store, link.edition, link.address_key);
    const events = rows.map(({id, lang, content, state}) =>
      eventView(
        at,
        {...(JSON.parse(content) as StoredEvent), id, lang, cancelled: state === 'cancelled'},
        board.letters,
      ),
    );
    return ownEventsPage(frame, events, done);
  };

  await app.register(async (inside) => {
    takeForms(inside);
    linkPage(inside, context, 'gathering', {
      show: (opened) => own(opened, false),
      async act(opened) {
        await cancelOwn(store, opened.link.address_key, opened.form.get('event') ?? '', opened.at.now);
        board.touch();
        return own(opened, true);
      },
    });
  });
}
