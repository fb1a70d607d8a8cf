import {msg} from '@lit/localize';
import {html, LitElement, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {classroom, myClass} from '../../client/classes.js';
import type {Failure} from '../../client/failure.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts, ClassKind, ClassReported, Classroom, MyClass} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {day} from '../../i18n/format.js';
import {head, ribbon} from '../../parts/case-head.js';
import {frame, waiting, type Fill} from '../../parts/frame.js';
import {notice, unavailable} from '../../parts/notice.js';
import {underway} from '../../parts/unsent.js';
import {base} from '../../styles/base.js';
import {choices} from '../../styles/choices.js';
import {form} from '../../styles/form.js';
import {notice as noticeLooks} from '../../styles/notice.js';
import {thanks as thanksLooks} from '../../styles/thanks.js';
import {Asking} from './asking.js';
import {board} from './board.js';
import {sumOf} from './counts.js';
import {DeskWork} from './desk-work.js';
import {desk} from './desk.js';
import {door} from './door.js';
import {teachersKey} from './key.js';
import {looks} from './looks.js';
import {asked, opening} from './opening.js';
import {Poll} from './poll.js';
import {pupil} from './pupil.js';
import {refusal} from './refusals.js';
import {Taps} from './taps.js';

/** The board is looked at by thirty people who have just tapped; a pupil's own device by one. Milliseconds. */
const BOARD = 1_000;
const PUPIL = 15_000;

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
  static override styles = [base, form, choices, noticeLooks, thanksLooks, looks];
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
  #room = new Poll<Classroom | MyClass>(this);
  #taps = new Taps(
    this,
    (reported) => this.#heard(reported),
    (failure) => this.#refused(failure),
  );
  #desk = new DeskWork(this, this.#room as Poll<MyClass>);
  /** Of this page, and of this window's memory alone. */
  #key: string | undefined;
  #code = '';
  #typed = '';
  #onBoard = false;
  #wrong: string | undefined;
  #said: string | undefined;
  #trouble: string | undefined;
  #done = '';
  #shown = '';

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (it) => this.#classroom(it),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #classroom(it: CampaignFacts): TemplateResult {
    const {value: room, failure} = this.#room;
    const lost = failure && !failure.passing;
    if (room && !lost && (this.#onBoard || this.view === 'board')) return frame(this.#board(room), 'done');
    const [content, fill]: [TemplateResult, Fill] =
      room && !lost
        ? [this.#key ? this.#theDesk(room as MyClass) : this.#pupil(room), 'done']
        : (this.#key || this.#code) && !lost
          ? [
              html`<p role="status">${failure ? refusal(failure) : msg('One moment …', {id: 'classroom.moment'})}</p>`,
              'little',
            ]
          : [this.#outside(it), this.#asking.begun ? 'done' : 'full'];
    return frame(html`${this.#head(it)} ${content}`, fill);
  }

  #head(it: CampaignFacts): TemplateResult {
    const {value: room} = this.#room;
    const name = room && 'name' in room && room.name;
    const title = name
      ? html`<bdi>${name}</bdi>`
      : this.#key
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
    const {failure} = this.#room;
    if (this.#asking.done) return html`<div role="status">${asked(this.#asking.writtenTo, this.headingLevel)}</div>`;
    if (it.phase === 'after')
      return notice(
        html`${msg('Letters are no longer being counted.', {id: 'report.closed'})} ${day(it.reportsUntil)}`,
      );
    if (this.#asking.begun) return this.#opening(it);
    return door({
      board: this.view === 'board',
      typed: this.#typed,
      error: this.#wrong,
      said: this.#said ?? (this.#key && failure ? refusal(failure) : undefined),
      asking: !!this.#code && this.#room.waiting,
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
    const {failure} = this.#room;
    return pupil({
      room,
      taps: this.#taps,
      backend: this.#campaign.client?.backend,
      level: this.headingLevel,
      trouble: this.#trouble ?? (failure && !this.#taps.waiting ? refusal(failure) : undefined),
      done: this.#done,
      tap: this.#tap,
      undo: this.#undo,
      leave: this.#leave,
    });
  }

  #theDesk(room: MyClass): TemplateResult {
    const {failure} = this.#room;
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
    const {failure} = this.#room;
    const backend = this.#campaign.client?.backend ?? '';
    const mine = 'code' in room;
    return board({
      room,
      code: mine ? (room.code ?? undefined) : this.#code,
      place: `${backend.replace(/^https?:\/\//, '')}/classroom`,
      trouble: failure && refusal(failure),
      leave: this.#key && this.view !== 'board' ? () => this.#show(false) : undefined,
      whole: document.fullscreenEnabled && !document.fullscreenElement ? this.#whole : undefined,
    });
  }

  protected override willUpdate() {
    const {client, lang} = this.#campaign;
    this.#key ??= teachersKey();
    const shown = [client?.backend, client?.section, lang, this.#key, this.#code].join(' ');
    if (shown === this.#shown || !client) return;
    this.#shown = shown;
    const [key, code] = [this.#key, this.#code];
    this.#desk.sit(client, key);
    if (key) this.#room.start(() => myClass(client, key, lang), BOARD);
    else if (code)
      this.#room.start(() => this.#first(classroom(client, code, lang)), this.view === 'board' ? BOARD : PUPIL);
    else this.#room.stop();
  }

  /** A code that is none, or none any more, leads back to the door, which says why. */
  async #first(answer: Promise<Classroom>): Promise<Classroom> {
    const inside = !!this.#room.value;
    try {
      const room = await answer;
      if (!inside) void this.updateComplete.then(() => this.#focus('.title'));
      return room;
    } catch (error) {
      const failure = error as Failure;
      if (!failure.passing) this.#goOut(failure, inside);
      throw error;
    }
  }

  #goOut(failure: Failure, inside: boolean) {
    const words = refusal(failure);
    this.#code = '';
    this.#taps.reset();
    this.#trouble = undefined;
    if (inside) {
      this.#said = words;
      this.#typed = '';
    } else this.#wrong = words;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('#code'));
  }

  #enter = (event: Event) => {
    event.preventDefault();
    const typed = this.renderRoot.querySelector<HTMLInputElement>('#code')!.value.trim();
    this.#said = undefined;
    this.#key = undefined;
    this.#wrong = typed ? undefined : msg('Please type the code.', {id: 'classroom.code.missing'});
    this.#code = this.#typed = typed;
    if (!typed) this.#focus('#code');
    this.requestUpdate();
  };

  #tap = (caseId: string, kind: ClassKind) => {
    const {client} = this.#campaign;
    const {value: room} = this.#room;
    if (!client || !room) return;
    this.#trouble = undefined;
    this.#done = msg('Noted. Thank you.', {id: 'classroom.noted'});
    void this.#taps.tap(client, this.#code, room.edition, {case: caseId, kind});
  };

  #undo = (caseId: string, kind: ClassKind) => {
    const {client} = this.#campaign;
    if (!client) return;
    this.#done = msg('Taken back.', {id: 'classroom.undone'});
    void this.#taps.undo(client, this.#code, caseId, kind);
    // The button may be gone with the last of them.
    void this.updateComplete.then(() => {
      if (!this.renderRoot.querySelector(':focus')) this.#focus('.tap');
    });
  };

  #heard({case: id, kind, count, version}: ClassReported) {
    const {value} = this.#room;
    if (!value) return;
    const field = kind === 'letter' ? 'letters' : 'solidarity';
    const cases = value.cases.map((one) => (one.id === id ? {...one, [field]: count} : one));
    this.#room.see({...value, cases, total: sumOf(cases), version});
  }

  #refused(failure: Failure) {
    const code = failure.problem?.code ?? '';
    if (code.startsWith('code.')) return this.#goOut(failure, true);
    this.#done = '';
    this.#trouble = refusal(failure);
    this.requestUpdate();
    this.#room.look();
  }

  #leave = () => {
    this.#code = this.#typed = '';
    this.#taps.reset();
    this.#said = this.#trouble = undefined;
    this.#done = '';
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus('#code'));
  };

  #teach(begun: boolean) {
    this.#said = this.#wrong = undefined;
    this.#asking.turn(begun);
  }

  #show(onBoard: boolean) {
    this.#onBoard = onBoard;
    if (document.fullscreenElement) void document.exitFullscreen();
    this.requestUpdate();
    void this.updateComplete.then(() => this.#focus(onBoard ? '.wall .button' : '.title'));
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

  #focus(selector: string) {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'w4r-classroom': W4rClassroom;
  }
}
