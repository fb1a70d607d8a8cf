import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Events} from '../../contract/index.js';
import {countries} from '../../i18n/countries.js';
import {number} from '../../i18n/format.js';
import {choices} from '../../parts/choices.js';
import {consentBoxes, consentStatements} from '../../parts/consent.js';
import {choice, complaint, errorId, field} from '../../parts/field.js';
import {privacyLink} from '../../parts/person-fields.js';
import type {Where, Wrong} from './announcement.js';
import {access} from './one.js';
import {hereZone} from './when.js';

export const LONGEST = 1000;

interface AnnounceForm {
  consents: Events['announce']['consents'];
  where: Where;
  /** How many characters the text has. */
  length: number;
  today: string;
  wrong: Wrong;
  sending: boolean;
  privacy: string | undefined;
  /** The map to tap on, once it is there. */
  picker: TemplateResult | typeof nothing;
  press: (event: Event) => void;
  changed: (event: Event) => void;
}

const places: Record<Where, () => string> = {
  place: () => msg('In one place', {id: 'events.where.place'}),
  online: () => msg('Online', {id: 'events.where.online'}),
  both: () => msg('Both', {id: 'events.where.both'}),
};

/** As on a notice for the wall: what, when, where, for whom; and below it, for the campaign alone, an address. */
export const announceForm = (it: AnnounceForm): TemplateResult => {
  const {where, wrong, sending} = it;
  return html`<form part="form" novalidate @submit=${it.press} @change=${it.changed} @input=${it.changed}>
    <div class="questions" ?inert=${sending}>
      ${field({name: 'title', label: msg('What is it called?', {id: 'events.form.title'}), autocomplete: 'off', error: wrong.title})}
      <div class="times fields">
        ${moment('day', 'date', msg('Day', {id: 'events.form.day'}), wrong.day, it.today)}
        ${moment('from', 'time', msg('From', {id: 'events.from'}), wrong.from)}
        ${moment('until', 'time', msg('Until', {id: 'events.form.until'}), wrong.until)}
      </div>
      <div class="field" part="field">
        <label for="zone" part="label">${msg('On the clocks of', {id: 'events.form.zone'})}</label>
        <select id="zone" name="zone" part="input" autocomplete="off">
          ${zones().map((zone) => html`<option value=${zone} ?selected=${zone === hereZone()}>${zone.replace(/_/g, ' ')}</option>`)}
        </select>
        ${complaint('zone', wrong.zone)}
      </div>
      ${choices({
        name: 'where',
        label: msg('Where does one meet?', {id: 'events.form.where'}),
        options: Object.entries(places).map(([value, words]): [string, string] => [value, words()]),
        chosen: where,
        error: undefined,
      })}
      ${where === 'online' ? nothing : address(it)}
      ${where === 'place' ? nothing : optional('online', msg('The address of the meeting', {id: 'events.form.online'}), wrong.online, 500, 'https://…')}
      ${words(it.length, wrong.text)}
      ${choices({
        name: 'access',
        label: msg('Good to know', {id: 'events.form.access'}),
        options: Object.entries(access).map(([value, said]): [string, string] => [value, said()]),
        error: undefined,
        many: true,
      })}
      ${optional('note', msg('How does one get in? (if it is not plain)', {id: 'events.form.note'}), wrong.note, 200)}
      ${field({name: 'organiser', label: msg('Who invites? This is published.', {id: 'events.form.organiser'}), autocomplete: 'off', error: wrong.organiser})}
      ${field({name: 'email', type: 'email', label: msg('Your e-mail. This is not published.', {id: 'events.form.email'}), autocomplete: 'email', error: wrong.email})}
      ${consentBoxes(it.consents, wrong)}
    </div>
    ${consentStatements(it.consents)}
    <div role="alert">${complaint('form', wrong[''])}</div>
    <p class="row">
      <button class="button" part="submit" aria-disabled=${sending} @click=${it.press}>
        ${msg('Send it to the campaign', {id: 'events.form.send'})}
      </button>
      ${privacyLink(it.privacy)}
    </p>
  </form>`;
};

const address = ({wrong, picker}: AnnounceForm): TemplateResult => html`<div class="fields">
    ${choice(
      {name: 'country', label: msg('Country', {id: 'field.country'}), autocomplete: 'country', error: wrong.country},
      msg('Choose', {id: 'field.choose'}),
      countries(),
    )}
    ${field({name: 'town', label: msg('Town', {id: 'events.town'}), autocomplete: 'address-level2', error: wrong.town})}
    ${optional('venue', msg('The house (if it has a name)', {id: 'events.form.venue'}), wrong.venue)}
    ${optional('street', msg('Street', {id: 'events.form.street'}), wrong.street)}
  </div>
  <div class="stack">
    ${optional('position', msg('On the map (if you like)', {id: 'events.form.position'}), wrong.position, 40, '52.37, 4.89')}
    <p class="note" id="position-hint">
      ${msg('Tap near the town, then once more to be more exact; or copy the two numbers from any map. About a kilometre is enough.', {id: 'events.form.tap'})}
    </p>
    ${picker}
  </div>`;

const optional = (name: string, label: string, error: string | undefined, longest = 120, hint = ''): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${name} part="label">${label}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      autocomplete="off"
      maxlength=${longest}
      placeholder=${hint || nothing}
      dir="auto"
      aria-invalid=${!!error}
      aria-describedby=${error ? errorId(name) : name === 'position' ? 'position-hint' : nothing}
    />
    ${complaint(name, error)}
  </div>`;

const moment = (name: string, type: string, label: string, error: string | undefined, first?: string): TemplateResult =>
  html`<div class="field" part="field">
    <label for=${name} part="label">${label}</label>
    <input
      part="input"
      id=${name}
      name=${name}
      type=${type}
      min=${first ?? nothing}
      aria-required="true"
      aria-invalid=${!!error}
      aria-describedby=${error ? errorId(name) : nothing}
    />
    ${complaint(name, error)}
  </div>`;

const words = (length: number, error: string | undefined): TemplateResult =>
  html`<div class="field" part="field">
    <label for="text" part="label">${msg('What should people know?', {id: 'events.form.text'})}</label>
    <textarea
      part="input"
      id="text"
      name="text"
      rows="4"
      maxlength=${LONGEST}
      dir="auto"
      aria-invalid=${!!error}
      aria-describedby="text-length ${error ? errorId('text') : ''}"
    ></textarea>
    <p class="note" id="text-length">${msg(str`Characters left: ${number(LONGEST - length)}`, {id: 'events.form.left'})}</p>
    ${complaint('text', error)}
  </div>`;

/** All that the browser knows; that of this device at the least. */
function zones(): string[] {
  const all = Intl.supportedValuesOf?.('timeZone') ?? [];
  return [...new Set([hereZone(), ...all, 'UTC'])].sort();
}
