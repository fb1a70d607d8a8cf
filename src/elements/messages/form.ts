import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {MessageRules, Messages, ShownName} from '../../contract/index.js';
import {countries} from '../../i18n/countries.js';
import {list, number} from '../../i18n/format.js';
import {directionOf, language} from '../../i18n/language.js';
import {choices} from '../../parts/choices.js';
import {complaint, errorId} from '../../parts/field.js';
import {ruleSentences} from '../../parts/letter-rules.js';
import type {Mistakes} from '../../parts/mistakes.js';
import {progress} from '../../parts/progress.js';

/** As many characters as the contract takes. */
export const longest = 800;

/** What is written on the paper so far. */
export interface Written {
  text: string;
  lang: string;
  shown: ShownName;
  name: string;
  country: string;
}

interface MessageForm {
  about: Messages;
  rules: MessageRules;
  written: Written;
  mistakes: Mistakes;
  sending: boolean;
  press: (event: Event) => void;
  changed: (event: Event) => void;
}

const names: Record<ShownName, () => string> = {
  nobody: () => msg('No name', {id: 'messages.shown.nobody'}),
  'first-name': () => msg('My first name', {id: 'messages.shown.first'}),
  initials: () => msg('My initials', {id: 'messages.shown.initials'}),
};

/** A few lines, in whose language they are, and how much of oneself stands under them: nothing, unless one says so. */
export const messageForm = ({about, rules, written, mistakes, sending, press, changed}: MessageForm): TemplateResult =>
  html`<form part="form" novalidate @submit=${press} @input=${changed} @change=${changed}>
    ${advice(rules, about)}
    <div class="paper" ?inert=${sending}>
      ${paper(written, mistakes.text)} ${inLanguage(written, rules)}
      ${choices({
        name: 'shown',
        label: msg('What may stand under it?', {id: 'messages.shown'}),
        options: Object.entries(names).map(([value, said]): [string, string] => [value, said()]),
        chosen: 'nobody',
        error: undefined,
      })}
      ${written.shown === 'nobody' ? nothing : yourName(mistakes.name)} ${yourCountry()}
      <p class="small" part="by">${preview(written)}</p>
    </div>
    <div role="alert">${complaint('form', mistakes[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${sending} @click=${press}>
        ${msg('Send the message', {id: 'messages.send'})}
      </button>
      <span class="note">${msg('Somebody of the campaign reads it before anybody sees it.', {id: 'messages.read'})}</span>
    </p>
  </form>`;

/** The same as beside a letter: what helps, and what could do harm. */
const advice = ({points, notes, doNot, rules, to}: MessageRules, {lang, dir}: Messages): TemplateResult => {
  const said = ruleSentences(rules, ['mentionCharges', 'mentionOrganisation', 'religiousCards']);
  const theirs = (words: string[], no = false) =>
    words.map((word) => html`<li class=${no ? 'no' : ''} lang=${lang} dir=${dir}>${word}</li>`);
  const whom = html`<bdi lang=${lang}>${to}</bdi>`;
  return html`<section class="rules" aria-labelledby="keep">
    <p id="keep"><b>${msg(html`What to keep in mind when you write to ${whom}`, {id: 'messages.rules'})}</b></p>
    <ul class="small">
      ${theirs(doNot, true)} ${said.filter(({no}) => no).map(({words}) => html`<li class="no">${words}</li>`)}
      ${said.filter(({no}) => !no).map(({words}) => html`<li>${words}</li>`)} ${theirs(notes)} ${theirs(points)}
    </ul>
  </section>`;
};

const paper = ({text, lang}: Written, error: string | undefined): TemplateResult =>
  html`<div class="field" part="field">
    <label for="text" part="label">${msg('Your message', {id: 'messages.text'})}</label>
    <textarea
      part="input"
      id="text"
      name="text"
      rows="6"
      maxlength=${longest}
      autocomplete="off"
      lang=${lang}
      dir=${directionOf(lang)}
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${`length ${error ? errorId('text') : ''}`}
    ></textarea>
    ${progress(text.length, longest)}
    <p class="note number" id="length">
      ${msg(str`${number(text.length)} of ${number(longest)} characters`, {id: 'messages.length'})}
    </p>
    ${complaint('text', error)}
  </div>`;

const inLanguage = ({lang}: Written, {languages}: MessageRules): TemplateResult =>
  html`<div class="field" part="field">
    <label for="lang" part="label">${msg('Language of your message', {id: 'messages.lang'})}</label>
    <select part="input" id="lang" name="lang" autocomplete="off" aria-describedby="read">
      ${spoken(languages).map(([tag, name]) => html`<option value=${tag} ?selected=${tag === lang}>${name}</option>`)}
    </select>
    ${
      languages.length
        ? html`<p class="note" id="read">
          ${msg(str`Read there best: ${list(languages.map(nameOf))}`, {id: 'messages.languages'})}
        </p>`
        : nothing
    }
  </div>`;

const yourName = (error: string | undefined): TemplateResult =>
  html`<div class="field" part="field">
    <label for="name" part="label">${msg('Your name', {id: 'field.name'})}</label>
    <input
      part="input"
      id="name"
      name="name"
      autocomplete="name"
      maxlength="120"
      dir="auto"
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${`only ${error ? errorId('name') : ''}`}
    />
    <p class="note" id="only">${msg('Only what stands below is kept of it.', {id: 'messages.name.only'})}</p>
    ${complaint('name', error)}
  </div>`;

const yourCountry = (): TemplateResult =>
  html`<div class="field" part="field">
    <label for="country" part="label">${msg('Your country', {id: 'messages.country'})}</label>
    <select part="input" id="country" name="country" autocomplete="off">
      <option value="">${msg('Not shown', {id: 'messages.country.hidden'})}</option>
      ${countries().map(([code, name]) => html`<option value=${code}>${name}</option>`)}
    </select>
  </div>`;

/** What will stand under it, before it is sent. */
function preview(written: Written): unknown {
  const country = countries().find(([code]) => code === written.country)?.[1];
  const said = [shownName(written), country].filter((part) => !!part);
  if (!said.length) return msg('Nothing stands under your message but the day.', {id: 'messages.preview.nobody'});
  const parts = said.map((part, index) => html`${index ? ' · ' : ''}<bdi>${part}</bdi>`);
  return html`${msg('Under your message stands:', {id: 'messages.preview'})} <b>${parts}</b>`;
}

/** As the backend will make it: the first word of a name, or the first letter of each. */
export function shownName({shown, name}: Pick<Written, 'shown' | 'name'>): string {
  const words = name.trim().split(/[\s-]+/);
  if (shown === 'first-name') return name.trim().split(/\s+/)[0]!;
  if (shown !== 'initials') return '';
  return words
    .flatMap((word) => (/\p{L}/u.exec(word) ? [`${/\p{L}\p{M}*/u.exec(word)![0]}.`] : []))
    .slice(0, 4)
    .join(' ');
}

// Those most people write in; a campaign's own and those that are read there come first.
const common = 'ar bn cs da de el en es fa fi fr he hi hu id it ja ko nl no pl pt ro ru sv sw th tr uk ur vi zh'.split(
  ' ',
);

const nameOf = (tag: string) => new Intl.DisplayNames(language(), {type: 'language', fallback: 'code'}).of(tag) ?? tag;

function spoken(first: string[]): [tag: string, name: string][] {
  const known = (tag: string): [string, string] => [tag, nameOf(tag)];
  const {compare} = new Intl.Collator(language());
  const rest = common.filter((tag) => !first.includes(tag)).map(known);
  return [...first.map(known), ...rest.sort((a, b) => compare(a[1], b[1]))];
}
