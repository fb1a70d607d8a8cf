import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {ClassCase, Classroom, MyClass} from '../../contract/index.js';
import {number} from '../../i18n/format.js';
import {notice} from '../../parts/notice.js';
import {flame} from '../../parts/progress.js';
import {lettersAndCards, spaced} from './counts.js';

interface Board {
  room: Classroom | MyClass;
  code: string | undefined;
  /** Where the code is typed, as it is read aloud. */
  place: string;
  trouble: string | undefined;
  /** There is a desk to go back to. */
  leave: (() => void) | undefined;
  whole: (() => void) | undefined;
}

/** For the projector: the code for the last row, one number, and a line for each person written for. */
export function board({room, code, place, trouble, leave, whole}: Board): TemplateResult {
  const {cases, total, state} = room;
  const most = Math.max(1, ...cases.map(both));
  const name = 'name' in room ? room.name : null;
  return html`<div class="wall" part="board">
    <div class="above">
      <p class="eyebrow" part="eyebrow">
        <span lang=${room.lang} dir=${room.dir}>${room.campaign}</span>${name ? html`${' · '}<bdi>${name}</bdi>` : nothing}
      </p>
      <p class="row">
        ${whole ? tool(msg('Whole screen', {id: 'classroom.board.whole'}), whole) : nothing}
        ${leave ? tool(msg('Back to the desk', {id: 'classroom.board.leave'}), leave) : nothing}
      </p>
    </div>
    <div class="now">
      ${
        code && state === 'open'
          ? html`<div class="way">
            <p>${msg('Type the code here:', {id: 'classroom.board.type'})} <bdi class="place" dir="ltr">${place}</bdi></p>
            <p class="code" part="code" dir="ltr">${spaced(code)}</p>
          </div>`
          : nothing
      }
      ${state === 'closed' ? html`<p class="ended">${msg('Handed in. Thank you, all of you.', {id: 'classroom.board.closed'})}</p>` : nothing}
      <p class="total number">
        <span class="sum">
          <svg class="flame" viewBox="0 0 12 16" aria-hidden="true">${flame}</svg>
          <b part="count">${number(total)}</b>
        </span>
        <span>${lettersAndCards(total)}</span>
      </p>
    </div>
    ${trouble ? notice(trouble, {wrong: true}) : nothing}
    <ul class="lines" .style=${spread(cases.length)}>
      ${cases.map(
        (one) => html`<li>
          <span class="who"><bdi lang=${room.lang}>${one.shortName}</bdi></span>
          <b class="number">${number(both(one))}</b>
          <svg class="bar" aria-hidden="true"><rect width=${`${(100 * both(one)) / most}%`} height="100%" /></svg>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** How the lines share a whole screen: as few columns as leave each line high enough for the last row. */
function spread(lines: number): string {
  const columns = lines < 6 ? 1 : lines < 17 ? 2 : 3;
  return `--columns: ${columns}; --rows: ${Math.ceil(lines / columns)}`;
}

const both = ({letters, solidarity}: ClassCase) => letters + solidarity;

const tool = (words: string, act: () => void) =>
  html`<button class="button quiet" part="link" type="button" @click=${act}>${words}</button>`;
