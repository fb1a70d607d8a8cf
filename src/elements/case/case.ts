import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import type {Case} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {theCase} from '../../controllers/case.js';
import {LiveCount} from '../../controllers/live-count.js';
import {caseHead, caseProgress} from '../../parts/case-head.js';
import type {ended} from '../../parts/ended.js';
import {frame, waiting} from '../../parts/frame.js';
import {unavailable} from '../../parts/notice.js';
import {photo} from '../../parts/photo.js';
import {safeUrl} from '../../client/safe-url.js';
import {base} from '../../styles/base.js';
import {notice} from '../../styles/notice.js';
import {looks} from './looks.js';
import type {story} from './story.js';

/**
 * One case: who it is about, what happened, what you can do.
 *
 * @slot - What stands there until the case arrives, or if it cannot: a link to its page.
 * @fires {W4rCountEvent} w4r-count - The count of this case has changed.
 * @csspart box - The frame around everything.
 * @csspart photo - The portrait.
 * @csspart eyebrow - Country and categories, over the name.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The name.
 * @csspart text - The summary, or the whole story.
 * @csspart progress - The line towards the goal.
 * @csspart count - The number.
 * @csspart submit - The main action.
 * @csspart link - "Read the whole story".
 * @csspart outcome - What became of the case.
 * @csspart notice - What went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rCase extends LitElement {
  static override styles = [base, notice, looks];

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    full: {type: Boolean},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** Which case: its id, as in the address of its page. */
  caseId = '';

  /** The whole story instead of one sentence. */
  full = false;

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #ended: typeof ended | undefined;
  #case = theCase(this, this.#campaign, async ({status}) => {
    if (status !== 'open') this.#ended = (await import('../../parts/ended.js')).ended;
    if (this.full) this.#story = (await import('./story.js')).story;
  });
  #story: typeof story | undefined;
  #live = new LiveCount(
    this,
    this.#campaign,
    () => this.#case.value && `case:${this.#case.value.id}`,
    this.#case.reload,
  );

  override render(): TemplateResult {
    return this.#case.render({
      waiting,
      ready: (it) => frame(this.#card(it)),
      failed: (failure) => unavailable(failure, this.#case.reload),
    });
  }

  #card(it: Case): TemplateResult {
    return html`<article class="${it.picture ? 'pictured' : ''} ${this.full ? '' : 'compact'}">
        ${
          it.picture
            ? html`<figure>
              ${photo(it.picture, this.#campaign.client?.backend)}
              ${this.full ? html`<figcaption class="note">${it.picture.credit}</figcaption>` : nothing}
            </figure>`
            : nothing
        }
        <div class="stack">
          <div class="stack" lang=${it.lang} dir=${it.dir}>
            ${caseHead(it, it.name, this.headingLevel, this.full ? undefined : this.#url(it))}
            <p part="text">${it.summary}</p>
          </div>
          ${caseProgress(it, this.#live.known)} ${this.#actions(it)}
        </div>
      </article>
      ${this.full ? this.#story?.(it) : nothing}`;
  }

  #actions(it: Case): TemplateResult {
    if (it.status !== 'open') return this.#ended!(it);
    return html`<p class="row">
      <a class="button" part="submit" href=${this.#url(it) ?? nothing} @click=${this.#toPetition}
        >${msg(str`Sign for ${it.shortName}`, {id: 'case.sign'})}</a
      >
      ${
        this.full
          ? nothing
          : html`<a part="link" href=${this.#url(it) ?? nothing}>${msg('Read the story', {id: 'case.read'})}</a>`
      }
    </p>`;
  }

  #url(it: Case) {
    return safeUrl(it.url, this.#campaign.client?.backend);
  }

  /** Where the petition stands on the same page, the button leads there. */
  #toPetition = (event: Event) => {
    const petition = (this.getRootNode() as ParentNode).querySelector<HTMLElement>(
      `w4r-petition[case="${CSS.escape(this.caseId)}"]`,
    );
    if (!petition) return;
    event.preventDefault();
    petition.scrollIntoView({block: 'start'});
    petition.focus({preventScroll: true});
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-case': W4rCase;
  }
}
