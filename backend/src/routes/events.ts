/** `GET` and `POST /v1/events`: gatherings that one can go to, and announcing one. */
import {randomBytes} from 'node:crypto';
import {type FastifyInstance} from 'fastify';
import * as v from 'valibot';
import {Announcement, countryCode} from '../../../src/contract/index.js';
import {announced, announcementMistakes} from '../announced.js';
import {checked} from '../checks.js';
import {calendarOf} from '../content/calendar.js';
import {eventsView, eventView, type Looking, takesEvents} from '../content/events.js';
import {type Viewing} from '../content/links.js';
import {createLimiter} from '../limits.js';
import {addressKey, requestHash} from '../people.js';
import {Trouble} from '../problems.js';
import {eventPlace} from '../sealing.js';
import {type Announcing, recordEvent} from '../store/announcing.js';
import {checkConsents, consentRow} from './consents.js';
import {type Context} from './index.js';
import {aMinute, sendJson, viewing} from './reading.js';
import {admitted, owedOr, recorded, sendAnswer} from './writing.js';

/** Somebody has to read each of them: fewer than of anything else may come from one network. */
const often = {burst: 30, perHour: 30};

const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));
const Asked = v.object({
  country: v.optional(countryCode),
  home: v.optional(v.literal('1')),
  town: v.optional(v.pipe(v.string(), v.maxLength(80))),
  from: v.optional(day),
  to: v.optional(day),
  over: v.optional(v.literal('1')),
  page: v.optional(v.pipe(v.string(), v.regex(/^\d{1,4}$/))),
});

export function eventRoutes(app: FastifyInstance, context: Context) {
  const {board, clock, config, envelopes, pepper, sealer, store} = context;
  const limiter = createLimiter(often, clock.now);

  app.get('/v1/events', (request, reply) => {
    const at = viewing(context, request.query);
    return sendJson(request, reply, eventsView(at, board.letters, lookingFor(request.query)), aMinute);
  });

  app.get<{Params: {file: string}}>('/v1/events/:file', (request, reply) => {
    const at = viewing(context, request.query);
    const [, id] = /^(.+)\.ics$/.exec(request.params.file) ?? [];
    const content = at.edition.events.find((event) => event.id === id);
    if (!content) throw new Trouble('event.unknown');
    const event = eventView(at, content, board.letters);
    return reply
      .headers({
        'Cache-Control': aMinute,
        'Content-Disposition': `attachment; filename="${content.id}.ics"`,
        'X-Content-Type-Options': 'nosniff',
      })
      .type('text/calendar; charset=utf-8')
      .send(calendarOf(event, at.now - (at.now % 60_000), new URL(config.publicUrl).host));
  });

  app.post<{Body: Announcement}>(
    '/v1/events',
    {schema: {body: Announcement}, validatorCompiler: () => (body) => ({value: checked(Announcement, body)})},
    async (request, reply) => {
      const asked = admitted(context, request);
      const at = viewing(context, request.query);
      const {edition, now} = at;
      const key = {id: `event:${edition.id}/${asked}`, requestHash: requestHash(pepper, request.body)};
      const closed = takesEvents(edition, now) ? undefined : new Trouble('events.closed');
      if (closed) return sendAnswer(reply, await owedOr(closed, context, key));
      checkConsents(edition, request.body.consents, 'event');
      const errors = announcementMistakes(request.body, edition, now);
      if (errors.length > 0) {
        return sendAnswer(reply, await owedOr(new Trouble('body.invalid', {errors}), context, key));
      }
      const wait = limiter.take(request.ip);
      if (wait > 0) {
        const tooMany = new Trouble('rate.limited', {retryAfter: wait});
        return sendAnswer(reply, await owedOr(tooMany, context, key));
      }
      const announcing = await announcingOf(at, request.body);
      return sendAnswer(reply, await recorded(context, () => recordEvent(store, envelopes, announcing, key)));
    },
  );

  async function announcingOf({edition, now}: Viewing, told: Announcement): Promise<Announcing> {
    const {lang, source = null, trail, consents} = told;
    const email = told.email.trim();
    const id = randomBytes(8).toString('hex');
    const content = announced(told, edition.section?.id ?? null);
    // Under the same roof as those who sign: a name is published by whoever wants one.
    const {dataKey, sealed} = await sealer.seal(id, eventPlace, {name: '', email});
    return {
      address: email,
      dataKey,
      consents: consents.map(consentRow),
      // Nothing can be asked with it: which of them is published must not be known from an answer.
      receipt: randomBytes(8).toString('hex'),
      event: {
        id,
        edition: edition.id,
        starts_at: content.startsAt,
        ends_at: content.endsAt,
        content: JSON.stringify(content),
        lang,
        source,
        section: content.section,
        trail: trail ? JSON.stringify(trail) : null,
        address_key: addressKey(pepper, email),
        data_key: dataKey.row.id,
        sealed,
        created_at: now,
      },
    };
  }
}

function lookingFor(query: unknown): Looking {
  const said = Object.entries(query as object).filter(([, value]) => value !== '');
  const {success, output} = v.safeParse(Asked, Object.fromEntries(said));
  if (!success) throw new Trouble('query.invalid');
  return {...output, home: output.home === '1', over: output.over === '1', page: Number(output.page ?? 0)};
}
