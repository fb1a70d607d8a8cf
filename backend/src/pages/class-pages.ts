/** The pages of a class: what stands there once the button has been pressed, and the page that pupils and teacher use. */
import {type Edition} from '../content/catalogue.js';
import {bestLanguage} from '../content/languages.js';
import {deskUrl} from '../content/links.js';
import {type Envelopes} from '../mail/envelope.js';
import {classKey} from '../people.js';
import {envelopeOf, type Room, type Sealed} from '../store/classes.js';
import {elementPage} from './acting-pages.js';
import {classPageWords} from './class-page-words.js';
import {html, type Html} from './html.js';
import {settings, type Way} from './way.js';

export interface OpenClass {
  name: string | null;
  code: string;
  desk: string;
  join: string;
  endsAt: number;
}

interface Where {
  envelopes: Envelopes;
  pepper: string;
  publicUrl: string;
  edition: Edition;
  lang: string;
}

export function openClassOf(room: Room, {envelopes, pepper, publicUrl, edition, lang}: Where): OpenClass {
  const {code, name} = envelopes.open(envelopeOf(room), room.sealed) as Sealed;
  const desk = deskUrl(publicUrl, edition, lang, classKey(pepper, room.id));
  return {name, code, desk, join: desk.split('#')[0]!, endsAt: room.ends_at};
}

/** What a teacher sees first: the code to write on the board, and the way to the desk. */
export function openedClass({name, code, desk, join, endsAt}: OpenClass, lang: string): Html {
  const words = classPageWords(lang);
  const day = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'}).format(endsAt);
  return html`<section class="class">
    <h2>${words.opened}${name && html`: <bdi>${name}</bdi>`}</h2>
    <p>${words.tell}</p>
    <p class="code" dir="ltr">${code.slice(0, 4)} ${code.slice(4)}</p>
    <p>${words.where} <a href="${join}" dir="ltr">${join.split('?')[0]}</a></p>
    <p class="lead"><a href="${desk}">${words.desk}</a></p>
    <p class="soft">${words.mailed} ${words.gone(day)}</p>
  </section>`;
}

/** One page for both: pupils type the code, the teacher's link opens the desk. */
export function classroomPage(edition: Edition, wanted: string | undefined, pack: string, way: Way): string {
  const lang = bestLanguage(wanted, edition.facts.languages);
  const words = classPageWords(lang);
  const fallback = html`<p>${words.needed}</p><p><a href="${way.path(pack)}">${words.pack}</a></p>`;
  const tag = html`<w4r-classroom edition="${edition.id}" lang="${lang}"${settings(way)}>${fallback}</w4r-classroom>`;
  return elementPage(edition, lang, words.title, tag, way);
}
