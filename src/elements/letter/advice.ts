import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Letter, LetterDesk, LetterModel, LetterRules, Rule} from '../../contract/index.js';

type Told = Partial<Record<Rule | LetterRules['senderAddress'], () => string>>;

/** Said in full, in three ways: silence must not be read as permission. What a newer backend says otherwise stays out. */
const sentences: Record<keyof LetterRules, Told> = {
  mentionCharges: {
    allow: () => msg('You may mention the charges.', {id: 'letter.charges.allow'}),
    avoid: () => msg('Better not to mention the charges.', {id: 'letter.charges.avoid'}),
    forbid: () => msg('Do not mention the charges.', {id: 'letter.charges.forbid'}),
  },
  mentionOrganisation: {
    allow: () => msg('You may name the campaign.', {id: 'letter.organisation.allow'}),
    avoid: () => msg('Better not to name the campaign, or any organisation.', {id: 'letter.organisation.avoid'}),
    forbid: () => msg('Do not name the campaign, or any organisation.', {id: 'letter.organisation.forbid'}),
  },
  religiousCards: {
    allow: () => msg('A religious card is welcome, too.', {id: 'letter.religious.allow'}),
    avoid: () => msg('Better no religious card.', {id: 'letter.religious.avoid'}),
    forbid: () => msg('No religious cards or feasts.', {id: 'letter.religious.forbid'}),
  },
  senderAddress: {
    'country-only': () => msg('Only your country stands on it, not your town.', {id: 'letter.sender.country'}),
    none: () => msg('Leave your address off, on the envelope as well.', {id: 'letter.sender.none'}),
  },
};

const order = ['mentionCharges', 'mentionOrganisation', 'religiousCards', 'senderAddress'] as const;
const firm = ['forbid', 'none', 'country-only'];

/** What must not stand in it, beside the paper while somebody writes. */
export function rules({doNot, notes, rules}: Letter, {lang, dir}: LetterDesk): TemplateResult {
  const said = order.flatMap((rule) => {
    const words = sentences[rule][rules[rule] as Rule]?.();
    return words ? [{words, no: firm.includes(rules[rule]!)}] : [];
  });
  return html`<section class="rules" part="text" aria-labelledby="please">
    <p id="please"><b>${msg('Please', {id: 'letter.rules'})}</b></p>
    <ul class="small">
      <li>${msg('Be polite, and keep to one page.', {id: 'letter.polite'})}</li>
      ${doNot.map((words) => html`<li class="no" lang=${lang} dir=${dir}>${words}</li>`)}
      ${said.filter(({no}) => no).map(({words}) => html`<li class="no">${words}</li>`)}
      ${said.filter(({no}) => !no).map(({words}) => html`<li>${words}</li>`)}
      ${notes.map((words) => html`<li lang=${lang} dir=${dir}>${words}</li>`)}
    </ul>
  </section>`;
}

/** Something to begin with. Each goes into the letter with one press, to be said in one's own words there. */
export const points = (
  {points, kind}: Letter,
  {lang, dir}: LetterDesk,
  {paragraphs}: LetterModel,
  insert: (words?: string) => void,
): TemplateResult => html`<section class="points" part="text" aria-labelledby="points">
  <p id="points">
    <b
      >${
        kind === 'solidarity'
          ? msg('You could', {id: 'letter.ideas'})
          : msg('Points you may use', {id: 'letter.points'})
      }</b
    >
  </p>
  <ul class="small">
    ${points.map(
      (words, index) =>
        html`<li>
          <span lang=${lang} dir=${dir} id=${`p${index}`}>${words}</span>
          ${
            kind === 'solidarity'
              ? nothing
              : html`<button
                class="plain"
                type="button"
                aria-describedby=${`p${index}`}
                @click=${() => insert(words)}
              >
                ${msg('Put it in', {id: 'letter.insert'})}
              </button>`
          }
        </li>`,
    )}
  </ul>
  ${
    paragraphs.length
      ? html`<button class="button quiet" type="button" @click=${() => insert()}>
        ${msg('Start from the model letter', {id: 'letter.model'})}
      </button>`
      : nothing
  }
  <p class="note">
    ${msg('Your own words count most. Three honest sentences move more than a perfect page.', {id: 'letter.own'})}
  </p>
</section>`;
