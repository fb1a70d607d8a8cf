import {msg} from '@lit/localize';
import {classroom, myClass} from '../../client/classes.js';
import type {Failure} from '../../client/failure.js';
import type {ClassKind, ClassReported, Classroom, MyClass} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {lead} from '../../parts/leading.js';
import {sumOf} from './counts.js';
import {TeachersKey} from './key.js';
import {Poll} from './poll.js';
import {refusal} from './refusals.js';
import {Taps} from './taps.js';

/** The board is looked at by thirty people who have just tapped; a pupil's own device by one. Milliseconds. */
const BOARD = 1_000;
const PUPIL = 15_000;

/** Somebody in a class, or at its door: by the teacher's key or by a code, in this window's memory alone. */
export class Visit {
  readonly room: Poll<Classroom | MyClass>;
  readonly taps: Taps;
  code = '';
  typed = '';
  /** What was wrong with the code. */
  wrong: string | undefined;
  /** What ended the class that was open here. */
  said: string | undefined;
  /** What went wrong with a tap. */
  trouble: string | undefined;
  /** What was done last: read aloud. */
  done = '';
  readonly #key: TeachersKey;
  readonly #host: Host;
  readonly #campaign: Campaign;
  #shown = '';

  constructor(host: Host, campaign: Campaign) {
    this.#host = host;
    this.#campaign = campaign;
    this.#key = new TeachersKey(host);
    this.room = new Poll(host);
    this.taps = new Taps(
      host,
      (reported) => this.#heard(reported),
      (failure) => this.#refused(failure),
    );
  }

  /** The teacher's. */
  get key() {
    return this.#key.value;
  }

  /** Whether there is a class, and what is known of it may be shown. */
  get inside() {
    const {value, failure} = this.room;
    return failure && !failure.passing ? undefined : value;
  }

  /** Asks for another class once it is another one, or in another language. */
  look(onWall: boolean) {
    const {client, lang} = this.#campaign;
    const {key, code} = this;
    const shown = [client?.backend, client?.section, lang, key, code].join(' ');
    if (shown === this.#shown || !client) return;
    this.#shown = shown;
    if (key) this.room.start(() => myClass(client, key, lang), BOARD);
    else if (code) this.room.start(() => this.#first(classroom(client, code, lang)), onWall ? BOARD : PUPIL);
    else this.room.stop();
  }

  enter(typed: string) {
    this.said = undefined;
    this.#key.forget();
    this.wrong = typed ? undefined : msg('Please type the code.', {id: 'classroom.code.missing'});
    this.code = this.typed = typed;
    if (!typed) lead(this.#host, '#code');
    this.#host.requestUpdate();
  }

  tap = (caseId: string, kind: ClassKind) => {
    const {client} = this.#campaign;
    const {value: room} = this.room;
    if (!client || !room) return;
    this.trouble = undefined;
    this.done = msg('Noted. Thank you.', {id: 'classroom.noted'});
    void this.taps.tap(client, this.code, room.edition, {case: caseId, kind});
  };

  undo = (caseId: string, kind: ClassKind) => {
    const {client} = this.#campaign;
    if (!client) return;
    this.done = msg('Taken back.', {id: 'classroom.undone'});
    void this.taps.undo(client, this.code, caseId, kind);
    // The button may be gone with the last of them.
    void this.#host.updateComplete.then(() => {
      if (!this.#host.shadowRoot!.querySelector(':focus')) lead(this.#host, '.tap');
    });
  };

  leave = () => {
    this.code = this.typed = '';
    this.taps.reset();
    this.said = this.trouble = undefined;
    this.done = '';
    lead(this.#host, '#code');
  };

  /** A code that is none, or none any more, leads back to the door, which says why. */
  async #first(answer: Promise<Classroom>): Promise<Classroom> {
    const inside = !!this.room.value;
    try {
      const room = await answer;
      if (!inside) lead(this.#host, '.title');
      return room;
    } catch (error) {
      const failure = error as Failure;
      if (!failure.passing) this.#goOut(failure, inside);
      throw error;
    }
  }

  #goOut(failure: Failure, inside: boolean) {
    const words = refusal(failure);
    this.code = '';
    this.taps.reset();
    this.trouble = undefined;
    if (inside) {
      this.said = words;
      this.typed = '';
    } else this.wrong = words;
    lead(this.#host, '#code');
  }

  #heard({case: id, kind, count, version}: ClassReported) {
    const {value} = this.room;
    if (!value) return;
    const field = kind === 'letter' ? 'letters' : 'solidarity';
    const cases = value.cases.map((one) => (one.id === id ? {...one, [field]: count} : one));
    this.room.see({...value, cases, total: sumOf(cases), version});
  }

  #refused(failure: Failure) {
    const code = failure.problem?.code ?? '';
    if (code.startsWith('code.')) return this.#goOut(failure, true);
    this.done = '';
    this.trouble = refusal(failure);
    this.#host.requestUpdate();
    this.room.look();
  }
}
