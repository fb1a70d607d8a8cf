import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../client/safe-url.js';
import type {Access, Gathering} from '../../contract/index.js';
import {number, plural} from '../../i18n/format.js';
import {clock, day, endOf, hours, own} from './when.js';

export const access: Record<Access, () => string> = {
  wheelchair: () => msg('Step-free, also for wheelchairs', {id: 'events.access.wheelchair'}),
  'sign-language': () => msg('Sign language', {id: 'events.access.sign'}),
  'hearing-loop': () => msg('Hearing loop', {id: 'events.access.loop'}),
  children: () => msg('Children are welcome', {id: 'events.access.children'}),
};

interface Around {
  backend: string | undefined;
  level: number;
  /** Whether letters are still counted. */
  counts: boolean;
  /** Whether the report for this one stands open below it. */
  telling: boolean;
  /** The one whose day was copied last. */
  copied: string | undefined;
  tell: (event: Gathering) => void;
  copy: (event: Gathering) => void;
}

/** When and where, in the words of whoever invites. */
export function gathering(
  event: Gathering,
  {backend, level, counts, telling, copied, tell, copy}: Around,
): TemplateResult {
  const {id, lang, dir, title, text, state, place, online, organiser, accessNote, letters} = event;
  const known = event.access.flatMap((one) => access[one]?.() ?? []);
  const meeting = safeUrl(online);
  const open = state === 'upcoming' || state === 'now';
  return html`<li class="one ${state}" part="event" data-id=${id}>
    <p class="day" part="date"><b>${day(event)}</b> ${badge(event)}</p>
    <div class="about stack">
      <div class="title name" part="title" role="heading" aria-level=${level} lang=${lang} dir=${dir}>
        <a href=${safeUrl(event.url, backend) ?? nothing}>${title}</a>
      </div>
      <p class="times" part="time">
        <span class="number">${hours(event)}</span> <span class="soft">(${isolated(clock(event))})</span>
      </p>
      ${open && own(event) ? html`<p class="note own">${msg(str`On your clock: ${own(event)!}`, {id: 'events.own'})}</p>` : nothing}
      ${place ? where(place, lang) : nothing}
      ${
        meeting && open
          ? html`<p class="small"><a part="link" href=${meeting} target="_blank" rel="noopener nofollow">${msg('Join online', {id: 'events.online'})}</a></p>`
          : nothing
      }
      ${text && open ? html`<p class="text" part="text" lang=${lang} dir=${dir}>${text}</p>` : nothing}
      ${
        open && (known.length || accessNote)
          ? html`<p class="small">${known.join(' · ')}${known.length && accessNote ? ' · ' : nothing}${accessNote ? html`<span lang=${lang} dir="auto">${accessNote}</span>` : nothing}</p>`
          : nothing
      }
      <p class="note">${msg(html`Announced by ${html`<bdi lang=${lang}>${organiser}</bdi>`}`, {id: 'events.by'})}</p>
      ${letters === null ? nothing : html`<p class="letters" part="count">${written(letters)}</p>`}
      ${open ? calendar(event, backend, copied, copy) : nothing}
      ${
        (state === 'over' || state === 'now') && counts && !telling
          ? html`<p>
            <button class="button quiet" part="tell" type="button" aria-label=${msg(str`How did it go? ${title}`, {id: 'events.tell.of'})} @click=${() => tell(event)}>
              ${msg('How did it go?', {id: 'events.tell'})}
            </button>
          </p>`
          : nothing
      }
      ${telling ? html`<div class="telling"><slot name="report"></slot></div>` : nothing}
    </div>
  </li>`;
}

/** What stands between the two signs for it may run the other way. */
const isolated = (words: string) =>
  words.split(/[\u2068\u2069]/).map((part, at) => (at % 2 ? html`<bdi>${part}</bdi>` : part));

/** A sandboxed frame lets no file out: there, the words are copied. */
const sandboxed = globalThis.origin === 'null';

function calendar(
  event: Gathering,
  backend: string | undefined,
  copied: string | undefined,
  copy: Around['copy'],
): TemplateResult {
  const {id, title, calendarUrl} = event;
  if (sandboxed)
    return html`<p class="row" role="status">
      <button class="button quiet" type="button" @click=${() => copy(event)}>
        ${msg('Copy when and where', {id: 'events.copy'})}
      </button>
      ${copied === id ? html`<span class="small">${msg('Copied.', {id: 'letter.copied'})}</span>` : nothing}
    </p>`;
  return html`<p class="small">
    <a
      part="link"
      href=${safeUrl(calendarUrl, backend) ?? nothing}
      aria-label=${msg(str`Into my calendar: ${title}`, {id: 'events.calendar.of'})}
      >${msg('Into my calendar', {id: 'events.calendar'})}</a
    >
  </p>`;
}

/** What somebody copies into a calendar or a message. */
export const inWords = (event: Gathering): string => {
  const {title, place, online, url} = event;
  const at = place && [place.name, place.street, place.town, place.country.name].filter(Boolean).join(', ');
  return [title, `${day(event)}, ${hours(event)} (${clock(event)})`, at, online, url].filter(Boolean).join('\n');
};

function where({name, street, town, country}: NonNullable<Gathering['place']>, lang: string): TemplateResult {
  const house = [name, street].filter(Boolean).join(' · ');
  return html`<p class="small" part="place">
    ${house ? html`<bdi lang=${lang}>${house}</bdi><br />` : nothing}<bdi lang=${lang}>${town}</bdi> ·
    <bdi>${country.name}</bdi>
  </p>`;
}

function badge(event: Gathering): TemplateResult | typeof nothing {
  if (event.state === 'cancelled')
    return html`<span class="badge wrong" part="state">${msg('Cancelled', {id: 'events.cancelled'})}</span>`;
  if (event.state !== 'now') return nothing;
  const end = endOf(event);
  return html`<span class="badge" part="state">${msg(str`Now, until ${end}`, {id: 'events.now'})}</span>`;
}

/** "190 letters and cards were written", in all the forms a language may have. */
function written(count: number): string {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} letters and cards were written there`, {id: 'events.written.zero'}),
    one: () => msg(str`${n} letter or card was written there`, {id: 'events.written.one'}),
    two: () => msg(str`${n} letters and cards were written there`, {id: 'events.written.two'}),
    few: () => msg(str`${n} letters and cards were written there`, {id: 'events.written.few'}),
    many: () => msg(str`${n} letters and cards were written there`, {id: 'events.written.many'}),
    other: () => msg(str`${n} letters and cards were written there`, {id: 'events.written.other'}),
  });
}
