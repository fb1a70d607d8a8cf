import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {CaseCard} from '../../contract/index.js';
import {list, number, plural} from '../../i18n/format.js';
import {levelOf} from '../../parts/case-head.js';
import {lit} from '../../parts/lit.js';

const done = (count: number) => {
  if (!count) return msg('You have signed for nobody yet.', {id: 'marathon.none'});
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`You signed for ${n} people.`, {id: 'marathon.done.zero'}),
    one: () => msg(str`You signed for ${n} person.`, {id: 'marathon.done.one'}),
    two: () => msg(str`You signed for ${n} people.`, {id: 'marathon.done.two'}),
    few: () => msg(str`You signed for ${n} people.`, {id: 'marathon.done.few'}),
    many: () => msg(str`You signed for ${n} people.`, {id: 'marathon.done.many'}),
    other: () => msg(str`You signed for ${n} people.`, {id: 'marathon.done.other'}),
  });
};

const left = (count: number) => {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`You skipped ${n} people.`, {id: 'marathon.left.zero'}),
    one: () => msg(str`You skipped ${n} person.`, {id: 'marathon.left.one'}),
    two: () => msg(str`You skipped ${n} people.`, {id: 'marathon.left.two'}),
    few: () => msg(str`You skipped ${n} people.`, {id: 'marathon.left.few'}),
    many: () => msg(str`You skipped ${n} people.`, {id: 'marathon.left.many'}),
    other: () => msg(str`You skipped ${n} people.`, {id: 'marathon.left.other'}),
  });
};

interface End {
  signed: CaseCard[];
  skipped: CaseCard[];
  pending: boolean;
  level: number;
  /** Meets the skipped ones once more. */
  again: () => void;
}

/** All that was done. */
export const end = ({signed, skipped, pending, level, again}: End): TemplateResult =>
  html`<div class="stack" part="thanks">
      ${signed.length ? lit : nothing}
      <div class="title" part="title" role="heading" aria-level=${levelOf(level)} tabindex="-1">
        ${done(signed.length)}
      </div>
      ${
        signed.length
          ? html`<p class="names">${names(signed)}.</p>
            <p>
              ${
                pending
                  ? msg('One thing is left: look into your mail. A signature counts once you press the button in it.', {
                      id: 'marathon.pending',
                    })
                  : msg('Every name makes it harder to look away.', {id: 'marathon.thanks'})
              }
            </p>`
          : nothing
      }
    </div>
    ${
      skipped.length
        ? html`<div class="stack left">
          <p>${left(skipped.length)}</p>
          <p class="names soft">${names(skipped)}.</p>
          <button class="button quiet" part="again" type="button" @click=${again}>
            ${msg('Meet them once more', {id: 'marathon.again'})}
          </button>
        </div>`
        : nothing
    }`;

const names = (cards: CaseCard[]) => list(cards.map(({shortName}) => shortName));

/** The next person at the same table. */
export const another = (next: () => void): TemplateResult =>
  html`<button class="plain small" type="button" @click=${next}>
    ${msg('Someone else signs here', {id: 'thanks.another'})}
  </button>`;
