import {msg} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts, Classroom, MyClass} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {day} from '../../i18n/format.js';
import {head, ribbon} from '../../parts/case-head.js';
import {frame, waiting, type Fill} from '../../parts/frame.js';
import {lead} from '../../parts/leading.js';
import {notice, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {Asking} from './asking.js';
import {boardLooks} from './board-looks.js';
import {board} from './board.js';
import {DeskWork} from './desk-work.js';
import {desk} from './desk.js';
import {door} from './door.js';
import {looks} from './looks.js';
import {asked, opening} from './opening.js';
import {type Poll} from './poll.js';
import {pupil} from './pupil.js';
import {refusal} from './refusals.js';
import {Visit} from './visit.js';

/**
 * A class that writes: pupils tap "letter done" with nothing but a code, the board shows it, the teacher hands it in.
 *
 * @slot - What stands there until the class arrives, or if it cannot: a link to the campaign's page for classes.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign; on the board, that of the class, too.
 * @csspart ribbon - "Fictional", on invented campaigns.
 * @csspart title - The heading; a person's name above the buttons.
 * @csspart form - A form: the code, a class that is opened, the certificate.
 * @csspart field - A label, its input and its error.
 * @csspart label - A label.
 * @csspart input - An input or a select.
 * @csspart error - What is wrong with a field.
 * @csspart consent - A consent text with its box, or a statement beside the button.
 * @csspart submit - A button that does what one came for: go in, "Letter done", hand in.
 * @csspart link - The other ways: open a class, undo, another code, print.
 * @csspart card - One person, with the buttons.
 * @csspart board - All that is on the projector.
 * @csspart code - The code.
 * @csspart count - A number.
 * @csspart details - The tally.
 * @csspart photo - A portrait.
 * @csspart thanks - What is said once a class is asked for, or handed in.
 * @csspart notice - What went wrong, what waits, what is asked once more.
 * @csspart retry - The buttons "Try again" and "Try now".
 */
export class W4rClassroom extends LitElement {
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks, boardLooks];
  static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};

  static override properties = {
    ...ownSettings,
    view: {},
    headingLevel: {type: Number, attribute: 'heading-level'},
  };

  /** `board` for the projector: big type, no buttons for pupils. */
  view: '' | 'board' = '';

  /** Level of the heading in your page's outline, 2 to 6. */
  headingLevel = 2;

  #campaign = new Campaign(this);
  #known = new Resource<CampaignFacts>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      what: whatOf('', client),
      ask: () => campaignOf(client, {edition, lang}),
    };
  });
  #asking = new Asking(this, this.#campaign);
  #visit = new Visit(this, this.#campaign);
  #desk = new DeskWork(this, this.#visit.room as Poll<MyClass>);
  #onBoard = false;

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (it) => this.#classroom(it),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #classroom(it: CampaignFacts): TemplateResult {
    const {inside} = this.#visit;
    if (inside && (this.#onBoard || this.view === 'board')) return frame(this.#board(inside), 'done');
    const [content, fill] = inside ? this.#inside(inside) : this.#atTheDoor(it);
    return frame(html`${this.#head(it)} ${content}`, fill);
  }

  #inside(room: Classroom | MyClass): [TemplateResult, Fill] {
    return [this.#visit.key ? this.#theDesk(room as MyClass) : this.#pupil(room), 'done'];
  }

  #atTheDoor(it: CampaignFacts): [TemplateResult, Fill] {
    const {key, code, room} = this.#visit;
    const {failure} = room;
    if ((!key && !code) || (failure && !failure.passing))
      return [this.#outside(it), this.#asking.begun ? 'done' : 'full'];
    const words = failure ? refusal(failure) : msg('One moment …', {id: 'classroom.moment'});
    return [html`<p role="status">${words}</p>`, 'little'];
  }

  #head(it: CampaignFacts): TemplateResult {
    const {value: room} = this.#visit.room;
    const name = room && 'name' in room && room.name;
    const title = name
      ? html`<bdi>${name}</bdi>`
      : this.#visit.key
        ? msg('Your class', {id: 'classroom.title.desk'})
        : room
          ? msg('Whom did you write for?', {id: 'classroom.title.room'})
          : this.#asking.begun
            ? msg('Open a class', {id: 'classroom.open'})
            : msg('Write with your class', {id: 'classroom.title'});
    if (this.#asking.done) return html``;
    return html`<div class="stack">
      ${head(html`<span lang=${it.lang} dir=${it.dir}>${it.name}</span> ${ribbon(it)}`, title, this.headingLevel)}
    </div>`;
  }

  /** Before anybody is in a class. */
  #outside(it: CampaignFacts): TemplateResult {
    const {typed, wrong, said, code, key, room} = this.#visit;
    if (this.#asking.done) return html`<div role="status">${asked(this.#asking.writtenTo, this.headingLevel)}</div>`;
    if (it.phase === 'after')
      return notice(
        html`${msg('Letters are no longer being counted.', {id: 'report.closed'})} ${day(it.reportsUntil)}`,
      );
    if (this.#asking.begun) return this.#opening(it);
    return door({
      board: this.view === 'board',
      typed,
      error: wrong,
      said: said ?? (key && room.failure ? refusal(room.failure) : undefined),
      asking: !!code && room.waiting,
      enter: this.#enter,
      teach: () => this.#teach(true),
    });
  }

  #opening(it: CampaignFacts): TemplateResult {
    const {terms, mistakes, sending, press, mended} = this.#asking;
    return terms.render({
      waiting: () => html`<p role="status">${msg('One moment …', {id: 'classroom.moment'})}</p>`,
      failed: (failure) => notice(refusal(failure), {wrong: true}),
      ready: (known) =>
        html`${opening({
          terms: known,
          mistakes,
          sending: sending.busy,
          privacy: safeUrl(it.privacyUrl, this.#campaign.client?.backend),
          press,
          mended,
          back: () => this.#teach(false),
        })}
          <div role="status">${underway(sending)}</div>`,
    });
  }

  #pupil(room: Classroom): TemplateResult {
    const {taps, trouble, done, tap, undo, leave, room: poll} = this.#visit;
    return pupil({
      room,
      taps,
      backend: this.#campaign.client?.backend,
      level: this.headingLevel,
      trouble: trouble ?? (poll.failure && !taps.waiting ? refusal(poll.failure) : undefined),
      done,
      tap,
      undo,
      leave,
    });
  }

  #theDesk(room: MyClass): TemplateResult {
    const {failure} = this.#visit.room;
    const {client, edition} = this.#campaign;
    const {paper} = this.#desk;
    const pack = client?.url('/classroom/pack', {edition: edition ?? room.edition, lang: room.lang, paper});
    return desk({
      ...this.#desk.state(room),
      trouble: this.#desk.trouble ?? (failure ? refusal(failure) : undefined),
      pack: safeUrl(pack),
      show: () => this.#show(true),
    });
  }

  #board(room: Classroom | MyClass): TemplateResult {
    const {
      code,
      key,
      room: {failure},
    } = this.#visit;
    const backend = this.#campaign.client?.backend ?? '';
    const mine = 'code' in room;
    return board({
      room,
      code: mine ? (room.code ?? undefined) : code,
      place: `${backend.replace(/^https?:\/\//, '')}/classroom`,
      trouble: failure && refusal(failure),
      leave: key && this.view !== 'board' ? () => this.#show(false) : undefined,
      whole: document.fullscreenEnabled && !document.fullscreenElement ? this.#whole : undefined,
    });
  }

  protected override willUpdate() {
    const {client} = this.#campaign;
    if (client) this.#desk.sit(client, this.#visit.key);
    this.#visit.look(this.view === 'board');
  }

  #enter = (event: Event) => {
    event.preventDefault();
    this.#visit.enter(this.renderRoot.querySelector<HTMLInputElement>('#code')!.value.trim());
  };

  #teach(begun: boolean) {
    this.#visit.said = this.#visit.wrong = undefined;
    this.#asking.turn(begun);
  }

  #show(onBoard: boolean) {
    this.#onBoard = onBoard;
    if (document.fullscreenElement) void document.exitFullscreen();
    lead(this, onBoard ? '.wall .button' : '.title');
  }

  #whole = () => {
    this.renderRoot
      .querySelector('.wall')!
      .requestFullscreen()
      .then(
        () => this.requestUpdate(),
        () => {},
      );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-classroom': W4rClassroom;
  }
}
