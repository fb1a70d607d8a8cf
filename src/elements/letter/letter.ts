import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Letter, LetterDesk, PostalAddress, ReportKind} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {Draft, type Written} from '../../controllers/draft.js';
import {LiveCount} from '../../controllers/live-count.js';
import {W4rPrintedEvent} from '../../events/printed.js';
import {typed} from '../../page.js';
import type {Address, addressText} from '../../parts/address.js';
import {head, ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {lead} from '../../parts/leading.js';
import {leads, nearby} from '../../parts/nearby.js';
import {unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {form} from '../../styles/form.js';
import {notice} from '../../styles/notice.js';
import {thanks} from '../../styles/thanks.js';
import {points, rules} from './advice.js';
import {posted, state} from './after.js';
import {choose} from './choose.js';
import {theDesk} from './desk.js';
import {ended} from './ended.js';
import {keeping} from './keeping.js';
import {looks} from './looks.js';
import {Mailing} from './mailing.js';
import {papers} from '../../parts/papers.js';
import {Printing} from './printing.js';
import {sender} from './sender.js';
import {sheet} from './sheet.js';
import {Telling} from './telling.js';
import {ways} from './ways.js';
import {isOwn, keyOf, modelFor, modelText, refilled, today, wholeText, type Writing} from './writing.js';

/**
 * The letter desk: to whom, what to keep in mind, a sheet of paper; print it, post it, say so.
 *
 * @slot - What stands there until the desk is ready, or if it cannot be: a link to its page.
 * @fires {W4rPrintedEvent} w4r-printed - Somebody pressed "Print" and the browser took the letter.
 * @fires {W4rPostedEvent} w4r-posted - The backend has taken "I posted it" or "I sent it".
 * @fires {W4rCountEvent} w4r-count - The count of this case has changed.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The line over the title.
 * @csspart ribbon - "Fictional", on invented cases.
 * @csspart title - The heading.
 * @csspart field - One field with all that belongs to it.
 * @csspart label - Its label.
 * @csspart input - Its input, select or text.
 * @csspart sheet - The sheet of paper.
 * @csspart address - The address on it.
 * @csspart text - What to keep in mind, and points to use.
 * @csspart submit - The button "Print".
 * @csspart details - What is folded away.
 * @csspart link - A link that is not the main action.
 * @csspart thanks - What is said after posting.
 * @csspart count - The number.
 * @csspart notice - What went wrong.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rLetter extends LitElement {
  static override styles = [base, form, notice, thanks, looks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    caseId: {attribute: 'case'},
    headingLevel: {type: Number, attribute: 'heading-level'},
    kind: {},
  };

  /** Which case: its id, as in the address of its page. */
  caseId = '';

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  /** Which kind of letter is chosen at first: `appeal` or `solidarity`. */
  kind = '';

  #campaign = new Campaign(this);
  #post: {addressOf: (address: PostalAddress) => Address; addressText: typeof addressText} | undefined;
  #desk = theDesk(this, this.#campaign, async () => {
    this.#post ??= await import('../../parts/address.js');
  });
  #live = new LiveCount(
    this,
    this.#campaign,
    () => this.#desk.value && `case:${this.#desk.value.case}`,
    this.#desk.reload,
  );
  #draft = new Draft(this);
  #printing = new Printing(this, () => {
    const writing = this.#writing();
    return writing && {writing, address: this.#address(writing.letter)};
  });
  #mailing = new Mailing(this);
  #telling = new Telling(this, this.#campaign, this.#live);
  #letterId = '';
  #lang: string | undefined;
  #reportUrl: string | undefined;
  #shown = '';

  override render(): TemplateResult {
    return this.#desk.render({
      waiting,
      ready: (desk) => this.#content(desk),
      failed: (failure) => unavailable(failure, this.#desk.reload),
    });
  }

  #content(desk: LetterDesk): TemplateResult {
    const {reported} = this.#telling;
    const writing = desk.status === 'open' ? this.#writing() : undefined;
    const content = html`<div role="status">${reported ? this.#posted(desk) : nothing}</div>
      ${
        reported
          ? nothing
          : html`${this.#title(desk)} ${writing ? this.#table(writing) : ended(desk, this.#more(desk))}`
      }
      <div id="press" aria-hidden="true"></div>
      <div id="measure" aria-hidden="true"></div>`;
    return frame(content, reported ? 'done' : writing ? 'full' : 'little');
  }

  #title(desk: LetterDesk): TemplateResult {
    return html`<div class="stack">
      ${head(
        html`${msg('Write a letter', {id: 'letter.eyebrow'})} ${ribbon(desk)}`,
        msg(str`A letter for ${desk.name}`, {id: 'letter.title'}),
        this.headingLevel,
      )}
    </div>`;
  }

  #table(writing: Writing): TemplateResult {
    const {desk, letter, model, written} = writing;
    const setting = this.#printing.setting(written.country);
    const paper = papers[setting.paper];
    const address = this.#address(letter);
    const {said, byHand, fill, set} = this.#printing;
    return html`<div class="choose">
        ${choose({desk, letter, model, turnTo: this.#turnTo, speak: this.#speak})}
      </div>
      <div class="desk">
        <div class="from">${sender(letter, written, this.#from)}</div>
        ${rules(letter, desk)}
        ${sheet({writing, address, paper, date: today(model.lang), fill, write: this.#write, keeping: keeping(this.#draft)})}
        ${points(letter, desk, model, this.#insert)}
      </div>
      ${ways({
        desk,
        setting,
        card: paper.card,
        said,
        byHand,
        url: safeUrl(desk.url, this.#campaign.client?.backend),
        set,
        print: () => void this.#print(writing),
        copyAddress: address && (() => void this.#printing.copy(this.#post!.addressText(address))),
        copyLetter: () => void this.#printing.copy(wholeText(writing)),
      })}
      ${
        letter.email
          ? this.#mailing.render(
              {to: letter.email, subject: this.#mailing.subject ?? desk.name, text: wholeText(writing)},
              this.#isOut,
            )
          : nothing
      }
      ${this.#tellUs(letter)}`;
  }

  /** One click, one letter. What comes next is the main action: once it is printed, this. */
  #tellUs({kind}: Letter): TemplateResult {
    const {progress, busy, hurry} = this.#telling.telling;
    const next = this.#printing.said === 'printed' ? '' : 'quiet';
    const button = (as: ReportKind, words: string) =>
      html`<button class="button ${as === 'email' ? 'quiet' : next}" type="button" aria-disabled=${busy} @click=${() => this.#tell(as)}>
        ${words}
      </button>`;
    return html`<div class="telling">
      <p>${msg('When it is on its way, tell us: every letter is counted.', {id: 'letter.tell'})}</p>
      <p class="row">
        ${button(kind === 'solidarity' ? kind : 'letter', msg('I posted it', {id: 'letter.posted'}))}
        ${
          this.#mailing.tools && kind === 'appeal'
            ? button('email', msg('I sent it by e-mail', {id: 'letter.sent'}))
            : nothing
        }
      </p>
      <div role="status">${state(progress, hurry)}</div>
    </div>`;
  }

  #posted(desk: LetterDesk): TemplateResult {
    const {kind, reported, undoing} = this.#telling;
    return posted({
      desk,
      kind,
      reported: reported!,
      level: this.headingLevel,
      count: this.#live.known?.count.count ?? reported!.count,
      undo: () => void this.#undo(desk),
      undoing: undoing.progress,
      hurry: undoing.hurry,
      again: this.#again,
      more: this.#more(desk),
    });
  }

  /** To the report on this page, else to the campaign's page for it. */
  #more(desk: LetterDesk): TemplateResult | typeof nothing {
    const form = () => nearby(this, 'w4r-report', desk.case) ?? nearby(this, 'w4r-report');
    if (!form() && !this.#reportUrl) return nothing;
    return html`<a part="link" href=${this.#reportUrl ?? '#'} @click=${(event: Event) => leads(event, form())}
      >${msg('I wrote more', {id: 'letter.more'})}</a
    >`;
  }

  protected override willUpdate() {
    const desk = this.#desk.value;
    const {client} = this.#campaign;
    const shown = desk && client ? `${client.backend} ${desk.edition} ${desk.case}` : '';
    if (shown !== this.#shown) this.#begin(shown);
    // What was typed into another form of this page meanwhile.
    for (const part of ['name', 'town', 'country'] as const) this.#draft.written[part] ||= typed()[part] ?? '';
  }

  /** Another desk: what was written at the last one stays there. */
  #begin(shown: string) {
    this.#shown = shown;
    this.#letterId = '';
    this.#lang = undefined;
    this.#printing.reset();
    this.#mailing.reset();
    this.#telling.reset();
    if (!shown) return;
    void this.#draft.open(shown);
    void this.#findReport();
  }

  /** Only an address: without it, there is one link less. */
  async #findReport() {
    const {client, edition, lang} = this.#campaign;
    const found = client && (await campaignOf(client, {edition, lang}).catch(() => undefined));
    if (!found) return;
    this.#reportUrl = safeUrl(found.reportUrl, client.backend);
    this.requestUpdate();
  }

  #writing(desk = this.#desk.value): Writing | undefined {
    const letters = desk?.letters ?? [];
    const letter =
      letters.find(({id}) => id === this.#letterId) ?? letters.find(({kind}) => kind === this.kind) ?? letters[0];
    const model = letter && modelFor(letter, this.#lang);
    if (!desk || !model) return undefined;
    const {written} = this.#draft;
    return {desk, letter, model, written, text: written.texts[keyOf(letter, model)] ?? ''};
  }

  #address({address}: Letter): Address | undefined {
    return address ? this.#post?.addressOf(address) : undefined;
  }

  #turnTo = (id: string) => {
    this.#letterId = id;
    this.#printing.changed();
  };

  #speak = (lang: string) => {
    this.#lang = lang;
    this.#printing.changed();
  };

  #from = (part: keyof Omit<Written, 'texts'>, words: string) => {
    const {written} = this.#draft;
    const texts = refilled(this.#desk.value?.letters ?? [], written, {...written, [part]: words});
    this.#draft.write({[part]: words, texts});
    if (part !== 'street') typed()[part] = words;
    this.#printing.changed();
  };

  #write = (text: string) => {
    const writing = this.#writing();
    if (!writing) return;
    const {letter, model, written} = writing;
    this.#draft.write({texts: {...written.texts, [keyOf(letter, model)]: text}}, isOwn({...writing, text}));
    this.#printing.changed();
  };

  /** A point, or the whole model letter, where the cursor is. The browser's own "undo" takes it out again. */
  #insert = (words?: string) => {
    const writing = this.#writing();
    const field = this.renderRoot.querySelector<HTMLTextAreaElement>('#text');
    if (!writing || !field) return;
    const {value, selectionEnd: at} = field;
    const before = value.slice(0, at);
    const gap = !before.trim() || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
    const text = gap + (words ?? modelText(writing.letter, writing.model, writing.written));
    field.focus();
    field.setSelectionRange(at, at);
    // Nothing newer can be undone.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    if (document.execCommand('insertText', false, text)) return;
    field.setRangeText(text, at, at, 'end');
    this.#write(field.value);
  };

  async #print({desk, letter}: Writing) {
    if (!(await this.#printing.print())) return;
    this.#isOut();
    const kind = letter.kind === 'solidarity' ? 'solidarity' : 'letter';
    this.dispatchEvent(new W4rPrintedEvent(desk.case, desk.edition, kind));
  }

  #isOut = () => this.#draft.isOut();

  async #tell(kind: ReportKind) {
    const desk = this.#desk.value;
    if (!desk) return;
    const told = await this.#telling.tell(desk, kind, this.#draft.written.country);
    if (told) {
      // In the window it stays, for the way back.
      void this.#draft.forget();
      this.#isOut();
      lead(this, '.title');
    } else if (told === false) {
      // Too late, or taken back: what is true today stands there next.
      this.#campaign.client?.forget();
      this.#desk.reload();
    }
  }

  async #undo(desk: LetterDesk) {
    if (!(await this.#telling.undo(desk))) return;
    const writing = this.#writing();
    this.#draft.write({}, writing && isOwn(writing));
    this.#return();
  }

  #again = () => {
    this.#draft.clear();
    this.#return();
  };

  #return() {
    this.#telling.reset();
    this.#printing.changed();
    lead(this, '.title');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-letter': W4rLetter;
  }
}
