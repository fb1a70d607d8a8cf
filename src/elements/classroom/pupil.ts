import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ClassCase, ClassKind, Classroom} from '../../contract/index.js';
import {number} from '../../i18n/format.js';
import {levelOf} from '../../parts/case-head.js';
import {notice} from '../../parts/notice.js';
import {photo} from '../../parts/photo.js';
import {lettersAndCards, waitingToBeSent} from './counts.js';
import type {Taps} from './taps.js';

interface Pupil {
  room: Classroom;
  taps: Taps;
  backend: string | undefined;
  level: number;
  /** What went wrong last, and what it is about now. */
  trouble: string | undefined;
  /** What was done last: read aloud. */
  done: string;
  tap: (caseId: string, kind: ClassKind) => void;
  undo: (caseId: string, kind: ClassKind) => void;
  leave: () => void;
}

/** A pupil's view: whom one wrote for, a button as large as a thumb, and the way back. */
export const pupil = (it: Pupil): TemplateResult => html`
  <p class="sum number">
    <b part="count">${number(it.room.total)}</b> ${lettersAndCards(it.room.total)}
    <span class="soft">${msg('in your class so far', {id: 'classroom.sofar'})}</span>
  </p>
  ${
    it.room.state === 'open'
      ? html`<ul class="cases">
        ${it.room.cases.map((one) => oneCase(one, it))}
      </ul>`
      : notice(ends[it.room.state]())
  }
  <div class="said" role="status">
    <span class="unseen">${it.done}</span>
    ${it.trouble ? notice(it.trouble) : nothing}
    ${it.taps.waiting ? unsent(it.taps) : nothing}
  </div>
  <p>
    <button class="button quiet" part="link" type="button" @click=${it.leave}>
      ${msg('Another code', {id: 'classroom.leave'})}
    </button>
  </p>
`;

const ends: Record<Exclude<Classroom['state'], 'open'>, () => string> = {
  early: () => msg('The campaign has not begun yet.', {id: 'classroom.early'}),
  closed: () => msg('Your class has handed in its letters. Thank you for writing.', {id: 'classroom.closed'}),
  over: () => msg('Letters are no longer being counted.', {id: 'report.closed'}),
};

const unsent = (taps: Taps): TemplateResult =>
  notice(
    html`<b>${waitingToBeSent(taps.waiting)}</b><br />${
      taps.why === 'offline'
        ? msg('You are offline. Your letters are safe in this window and go off as soon as there is a connection.', {
            id: 'classroom.unsent.offline',
          })
        : msg('We are checking whether they have arrived. Please leave this window open.', {
            id: 'classroom.unsent.doubt',
          })
    }`,
    {
      wrong: true,
      action: html`<button class="button quiet" part="retry" type="button" @click=${taps.hurry}>
        ${msg('Try now', {id: 'delay.now'})}
      </button>`,
    },
  );

function oneCase(one: ClassCase, it: Pupil): TemplateResult {
  return html`<li class="case" part="card">
    ${one.picture ? photo({...one.picture, alt: ''}, it.backend) : html`<span class="photo"></span>`}
    <div
      class="name"
      part="title"
      role="heading"
      aria-level=${Math.min(6, levelOf(it.level) + 1)}
    >
      <bdi lang=${it.room.lang}>${one.name}</bdi>
    </div>
    <div class="acts">${one.takes.map((kind) => taken(one, kind, it))}</div>
  </li>`;
}

function taken({id, shortName}: ClassCase, kind: ClassKind, {taps, tap, undo}: Pupil): TemplateResult {
  const mine = taps.of(id, kind).length;
  const n = number(mine);
  const words =
    kind === 'letter' ? msg('Letter done', {id: 'classroom.tap.letter'}) : msg('Card done', {id: 'classroom.tap.card'});
  return html`<div class="act">
    <button
      class="button ${kind === 'letter' ? '' : 'quiet'} tap"
      part="submit"
      type="button"
      aria-label=${`${words}: ${shortName}`}
      @click=${() => tap(id, kind)}
    >
      ${words}
    </button>
    ${
      mine
        ? html`<p class="mine">
          <span class="number">${msg(str`Yours: ${n}`, {id: 'classroom.mine'})}</span>
          <button
            class="undo"
            part="link"
            type="button"
            aria-label=${msg(str`Undo: ${words}, ${shortName}`, {id: 'classroom.undo.of'})}
            @click=${() => undo(id, kind)}
          >
            ${msg('Undo', {id: 'classroom.undo'})}
          </button>
        </p>`
        : nothing
    }
  </div>`;
}
