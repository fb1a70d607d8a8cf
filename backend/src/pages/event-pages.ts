/** Gatherings as plain pages: all of them, one, and those that the reader has announced. */
import {type Gathering} from '../../../src/contract/index.js';
import {type Edition} from '../content/catalogue.js';
import {directionOf} from '../content/languages.js';
import {eventWords, whenOf} from './event-words.js';
import {html, type Html} from './html.js';
import {layout} from './layout.js';
import {type Frame, page} from './link-pages.js';
import {settings, type Way} from './way.js';
import {pageWords} from './words.js';

/** With a script the element stands there; without one, the next hundred. */
export function eventsPage(edition: Edition, lang: string, events: Gathering[], way: Way): string {
  const words = eventWords(lang);
  const list = html`<ul class="cases">${events.map((event) => html`<li>${line(event, lang, way)}</li>`)}</ul>`;
  const tag = html`<w4r-events edition="${edition.id}" lang="${lang}"${settings(way)}>
    ${events.length > 0 ? list : html`<p>${words.none}</p>`}<p>${words.announcing}</p></w4r-events>`;
  return around(edition, lang, words.title, html`<h1>${words.title}</h1>${tag}`, way, true);
}

/** Once it has begun, those who were there can tell how many letters were written. */
export function eventPage(edition: Edition, lang: string, event: Gathering, counts: boolean, way: Way): string {
  const words = eventWords(lang);
  const {place, online, organiser, access, accessNote, state, title, text, dir, url, calendarUrl} = event;
  const address = place && [place.name, place.street, place.town, place.country.name].filter(Boolean);
  const own = {lang: event.lang, dir};
  const telling = counts && (state === 'now' || state === 'over');
  const body = html`
    <h1 lang="${own.lang}" dir="${own.dir}">${title}</h1>
    ${state === 'cancelled' && html`<p class="lead error"><strong>${words.cancelled}</strong></p>`}
    ${state === 'over' && html`<p class="lead">${words.over}</p>`}
    <p class="lead">${whenOf(event, lang)}</p>
    ${address && html`<p lang="${own.lang}"><bdi>${address.join(', ')}</bdi></p>`}
    ${online && html`<p>${words.online}: <a href="${online}" rel="nofollow noopener"><bdi>${online}</bdi></a></p>`}
    ${text
      .split(/\n+/)
      .filter(Boolean)
      .map((paragraph) => html`<p lang="${own.lang}" dir="${own.dir}">${paragraph}</p>`)}
    ${
      (access.length > 0 || accessNote) &&
      html`<ul>${access.map((one) => html`<li>${words.access[one]}</li>`)}
      ${accessNote && html`<li lang="${own.lang}" dir="${own.dir}">${accessNote}</li>`}</ul>`
    }
    <p class="soft"><bdi>${words.by(organiser)}</bdi></p>
    ${(state === 'upcoming' || state === 'now') && html`<p><a href="${way.path(calendarUrl)}">${words.calendar}</a></p>`}
    ${telling && html`<w4r-report event="${event.id}" edition="${edition.id}" lang="${lang}"${settings(way)}></w4r-report>`}
    <p><a href="${way.to(`/events?edition=${edition.id}&lang=${lang}`)}">${words.all}</a></p>`;
  return around(edition, lang, title, body, way, telling, url);
}

/** Each with a button, as long as there is something to cancel. */
export function ownEventsPage(frame: Frame, events: Gathering[], done: boolean): string {
  const {own: words, cancelled} = eventWords(frame.lang);
  const one = (event: Gathering) => html`<li>
    <p><strong lang="${event.lang}" dir="${event.dir}">${event.title}</strong><br />${whenOf(event, frame.lang)}</p>
    ${
      event.state === 'upcoming' || event.state === 'now'
        ? html`<form method="post"><input type="hidden" name="event" value="${event.id}" /><button>${words.button}</button></form>`
        : event.state === 'cancelled' && html`<p class="error">${cancelled}</p>`
    }</li>`;
  const body = html`<p class="lead" role="status">${done ? words.done : events.length > 0 ? words.says : words.none}</p>
    ${events.length > 0 && html`<ul class="asked">${events.map(one)}</ul>`}`;
  return page(frame, words.title, body);
}

function line(event: Gathering, lang: string, way: Way): Html {
  const {cancelled} = eventWords(lang);
  const {title, url, place} = event;
  return html`<a href="${way.to(url)}" lang="${event.lang}" dir="${event.dir}">${title}</a><br />${whenOf(event, lang)}
    ${place && html`<br /><bdi>${place.town}</bdi>, ${place.country.name}`}
    ${event.state === 'cancelled' && html`<br /><strong class="error">${cancelled}</strong>`}`;
}

function around(
  {id, facts, words}: Edition,
  lang: string,
  title: string,
  inside: Html,
  way: Way,
  widgets: boolean,
  url?: string,
) {
  const here = pageWords(lang);
  const name = words[lang]!.name;
  const query = `?edition=${id}&lang=${lang}`;
  const body = html`
    ${facts.fictional && html`<p class="ribbon soft">${here.fictional}</p>`}
    <p class="soft">${name}</p>
    ${inside}
    <p><a href="${way.to(`/${query}`)}">${here.all}</a> · <a href="${way.to(`/privacy${query}`)}">${here.privacy}</a></p>`;
  return layout({lang, dir: directionOf(lang), title: `${title} · ${name}`, ...(url && {url}), widgets, body});
}
