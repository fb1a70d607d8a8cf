import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ClassStepName} from '../../client/classes.js';
import type {ClassCase, ClassKind, MyClass} from '../../contract/index.js';
import {day, hour, number} from '../../i18n/format.js';
import {errorId} from '../../parts/field.js';
import {lit} from '../../parts/lit.js';
import {notice} from '../../parts/notice.js';
import type {PaperName} from '../../parts/papers.js';
import {countOf, lettersAndCards, spaced} from './counts.js';

interface Desk {
  room: MyClass;
  /** What the teacher is asked once more. */
  sure: ClassStepName | undefined;
  busy: boolean;
  trouble: string | undefined;
  /** What was done last: read aloud. */
  done: string;
  /** The field that is being written in, and what it said: numbers that come meanwhile do not write over it. */
  writing: {field: string; given: string};
  wrong: string;
  paper: PaperName;
  printed: 'yes' | 'no' | undefined;
  pack: string | undefined;
  ask: (step: ClassStepName | undefined) => void;
  step: (step: ClassStepName) => void;
  write: (field: string, given: string) => void;
  correct: (caseId: string, kind: ClassKind, input: HTMLInputElement) => void;
  show: () => void;
  choose: (paper: PaperName) => void;
  print: () => void;
}

/** The teacher's desk: the code, the tally, one press that hands it in; then the certificate. */
export const desk = (it: Desk): TemplateResult => html`
  ${it.room.state === 'closed' ? handedIn(it) : theCode(it)}
  <div role="status">
    <span class="unseen">${it.done}</span>
    ${it.trouble ? notice(it.trouble, {wrong: true}) : nothing}
  </div>
  ${it.room.state === 'closed' ? nothing : tally(it)} ${it.room.state === 'open' ? handIn(it) : nothing}
  ${it.room.state === 'early' || it.room.state === 'over' ? notice(ends[it.room.state]()) : nothing}
  <p class="row">
    ${
      it.pack
        ? html`<a class="button quiet" part="link" href=${it.pack} target="_blank" rel="noopener">
          ${msg('Print everything for the lesson', {id: 'classroom.pack'})}
        </a>`
        : nothing
    }
    <span class="note">
      ${msg(str`On ${day(it.room.endsAt)} everything about this class is deleted.`, {id: 'classroom.ends'})}
    </span>
  </p>
  <div id="press" class="unseen"></div>
`;

const ends = {
  early: () =>
    msg('Letters count from the day on which the campaign begins. Until then you can get ready.', {
      id: 'classroom.desk.early',
    }),
  over: () => msg('Letters are no longer being counted.', {id: 'report.closed'}),
};

function theCode({room, sure, busy, ask, step, show}: Desk): TemplateResult {
  return html`<div class="stack">
    ${
      room.code
        ? html`<p>${msg('The code for your pupils:', {id: 'classroom.desk.code'})}</p>
          <p class="code" part="code" dir="ltr">${spaced(room.code)}</p>
          <p class="note">${msg(str`It works until ${day(room.codeUntil)}.`, {id: 'classroom.desk.until'})}</p>`
        : notice(msg('The code has expired. Make a new one if you go on writing.', {id: 'classroom.desk.expired'}))
    }
    ${
      sure === 'codes'
        ? certain(
            msg('The old code stops at once, for everybody. What was tapped stays.', {id: 'classroom.desk.sure.code'}),
            msg('Make a new code', {id: 'classroom.desk.renew.yes'}),
            'codes',
            {busy, ask, step},
          )
        : html`<p class="row">
          <button class="button" part="submit" type="button" @click=${show}>
            ${msg('Show it on the board', {id: 'classroom.desk.board'})}
          </button>
          <button class="button quiet" part="link" type="button" @click=${() => ask('codes')}>
            ${msg('The code has leaked', {id: 'classroom.desk.renew'})}
          </button>
        </p>`
    }
  </div>`;
}

function tally(it: Desk): TemplateResult {
  const {room} = it;
  return html`<table class="tally" part="details">
    <caption>
      ${msg('What your pupils told, and what lies on your desk', {id: 'classroom.tally'})}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('For whom', {id: 'classroom.tally.whom'})}</th>
        <th scope="col">${msg('Letters', {id: 'classroom.tally.letters'})}</th>
        <th scope="col">${msg('Cards', {id: 'classroom.tally.cards'})}</th>
      </tr>
    </thead>
    <tbody>
      ${room.cases.map(
        (one) => html`<tr>
          <th scope="row"><bdi lang=${room.lang}>${one.name}</bdi></th>
          <td>${amount(one, 'letter', it)}</td>
          <td>${amount(one, 'solidarity', it)}</td>
        </tr>`,
      )}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">${msg('All together', {id: 'classroom.tally.sum'})}</th>
        <td colspan="2" class="number"><b part="count">${number(room.total)}</b></td>
      </tr>
    </tfoot>
  </table>`;
}

function amount(one: ClassCase, kind: ClassKind, {writing, wrong, write, correct}: Desk) {
  if (!one.takes.includes(kind)) return html`<span class="soft">–</span>`;
  const field = `${kind}-${one.id}`;
  const {shortName} = one;
  const label =
    kind === 'letter'
      ? msg(str`Letters for ${shortName}`, {id: 'classroom.tally.letters.for'})
      : msg(str`Cards for ${shortName}`, {id: 'classroom.tally.cards.for'});
  const given = number(countOf(one, kind));
  return html`<input
      class="number"
      part="input"
      id=${field}
      inputmode="numeric"
      autocomplete="off"
      maxlength="6"
      aria-label=${label}
      aria-invalid=${wrong === field}
      aria-describedby=${wrong === field ? errorId(field) : nothing}
      .value=${writing.field === field ? writing.given : given}
      @focus=${() => write(field, given)}
      @blur=${() => write('', '')}
      @change=${({target}: Event) => correct(one.id, kind, target as HTMLInputElement)}
    />${
      wrong === field
        ? html`<p class="error" part="error" role="alert" id=${errorId(field)}>
          ${msg('A whole number, please.', {id: 'classroom.error.number'})}
        </p>`
        : nothing
    }`;
}

function handIn({room, sure, busy, ask, step}: Desk): TemplateResult {
  const n = number(room.total);
  if (sure === 'closings')
    return certain(
      room.total > room.most
        ? msg(str`${n} is a great many for one class: somebody of the campaign looks at it before it counts.`, {
            id: 'classroom.sure.many',
          })
        : msg(str`${n} are then counted for the campaign. For a day you can take it back.`, {id: 'classroom.sure'}),
      msg('Yes, hand them in', {id: 'classroom.sure.yes'}),
      'closings',
      {busy, ask, step},
    );
  return html`<p class="row">
    <button
      class="button"
      part="submit"
      type="button"
      aria-disabled=${room.total === 0}
      @click=${() => room.total > 0 && ask('closings')}
    >
      ${msg(str`Hand in all ${n}`, {id: 'classroom.handin'})}
    </button>
    <span class="note">${msg('Nothing counts before you have done that once.', {id: 'classroom.handin.hint'})}</span>
  </p>`;
}

const certain = (
  words: string,
  yes: string,
  name: ClassStepName,
  {busy, ask, step}: Pick<Desk, 'busy' | 'ask' | 'step'>,
): TemplateResult =>
  notice(words, {
    action: html`<p class="row">
      <button class="button" part="submit" type="button" aria-disabled=${busy} @click=${() => step(name)}>${yes}</button>
      <button class="button quiet" part="link" type="button" @click=${() => ask(undefined)}>
        ${msg('No, go back', {id: 'classroom.sure.no'})}
      </button>
    </p>`,
  });

function handedIn(it: Desk): TemplateResult {
  const {room, busy, paper, printed, choose, print, step, show} = it;
  const review = room.reports.some(({status}) => status === 'in-review');
  return html`<div class="stack" part="thanks">
      ${lit}
      <p class="sum number"><b part="count">${number(room.total)}</b> ${lettersAndCards(room.total)}</p>
      <p>
        ${
          review
            ? msg('Handed in. That is a great many: somebody of the campaign looks at it before it counts.', {
                id: 'classroom.handed.review',
              })
            : msg('Handed in, and counted. Thank you, and thank your class.', {id: 'classroom.handed'})
        }
      </p>
    </div>
    <form part="form" @submit=${(event: Event) => event.preventDefault()}>
      <div class="field" part="field">
        <label for="honoured" part="label">${msg('On the certificate', {id: 'classroom.certificate.name'})}</label>
        <input part="input" id="honoured" name="honoured" dir="auto" autocomplete="off" maxlength="40" value=${room.name ?? ''} />
      </div>
      <fieldset class="choices">
        <legend part="label">${msg('Paper', {id: 'classroom.paper'})}</legend>
        <div class="options">
          ${(['a4', 'letter'] as const).map(
            (name) => html`<label class="option"
              ><input
                type="radio"
                name="paper"
                value=${name}
                .checked=${name === paper}
                @change=${() => choose(name)}
              /><span>${name === 'a4' ? 'A4' : 'US Letter'}</span></label
            >`,
          )}
        </div>
      </fieldset>
      <p class="row">
        <button class="button" part="submit" type="button" @click=${print}>
          ${msg('Print the certificate', {id: 'classroom.certificate'})}
        </button>
        <button class="button quiet" part="link" type="button" @click=${show}>
          ${msg('Show it on the board', {id: 'classroom.desk.board'})}
        </button>
      </p>
      ${
        printed === 'no'
          ? notice(
              msg('This page may not print. Open your link from the mail in a window of its own, and print there.', {
                id: 'classroom.certificate.blocked',
              }),
              {wrong: true},
            )
          : nothing
      }
    </form>
    ${room.reports.length ? parcel(room) : nothing}
    ${
      room.reopenUntil && room.reopenUntil > room.asOf
        ? html`<p class="row">
          <button class="button quiet" part="link" type="button" aria-disabled=${busy} @click=${() => step('reopenings')}>
            ${msg('Take it back', {id: 'classroom.reopen'})}
          </button>
          <span class="note">
            ${msg(str`Until ${day(room.reopenUntil)}, ${hour(room.reopenUntil)}.`, {id: 'classroom.reopen.until'})}
          </span>
        </p>`
        : nothing
    }`;
}

/** What goes on the outside of a parcel, in the order of the tally. */
function parcel({cases, reports, lang}: MyClass): TemplateResult {
  const at = (id: string) => cases.findIndex((one) => one.id === id);
  const sorted = [...reports].sort((one, other) => at(one.case) - at(other.case) || (one.kind < other.kind ? -1 : 1));
  return html`<div class="stack small">
    <b>${msg('If you send a parcel, write these numbers on it', {id: 'classroom.parcel'})}</b>
    <ul class="parcel">
      ${sorted.map(
        ({case: id, kind, count, receipt}) => html`<li>
          <bdi lang=${lang}>${cases[at(id)]?.shortName ?? id}</bdi>
          <span>${kind === 'letter' ? msg('Letters', {id: 'classroom.tally.letters'}) : msg('Cards', {id: 'classroom.tally.cards'})}</span>
          <b class="number">${number(count)}</b>
          <bdi class="receipt" dir="ltr">${receipt.slice(0, 8)}</bdi>
        </li>`,
      )}
    </ul>
  </div>`;
}
