import {msg, str} from '@lit/localize';
import {classStep, correctClass, type ClassStepName} from '../../client/classes.js';
import type {Client} from '../../client/client.js';
import type {Failure} from '../../client/failure.js';
import type {ClassKind, MyClass} from '../../contract/index.js';
import type {Host} from '../../controllers/campaign.js';
import {parcel} from '../../controllers/outbox.js';
import {number} from '../../i18n/format.js';
import {numberIn} from '../../parts/numbers.js';
import {paperFor, type PaperName} from '../../parts/papers.js';
import {certificate} from './certificate.js';
import {countOf} from './counts.js';
import type {Poll} from './poll.js';
import {refusal} from './refusals.js';

/** What a teacher has begun and not finished, and what the desk says of it. */
export class DeskWork {
  sure: ClassStepName | undefined;
  busy = false;
  trouble: string | undefined;
  done = '';
  writing = {field: '', given: ''};
  wrong = '';
  paper: PaperName = paperFor('');
  printed: 'yes' | 'no' | undefined;
  #host: Host;
  #room: Poll<MyClass>;
  #client: Client | undefined;
  #key: string | undefined;
  /** Of the step that was begun last: pressed again after a failure, it is the same one. */
  #begun: {step: string; once: string} | undefined;

  constructor(host: Host, room: Poll<MyClass>) {
    this.#host = host;
    this.#room = room;
  }

  sit(client: Client, key: string | undefined) {
    this.#client = client;
    this.#key = key;
  }

  state(room: MyClass) {
    const {sure, busy, done, writing, wrong, paper, printed} = this;
    return {
      room,
      sure,
      busy,
      done,
      writing,
      wrong,
      paper,
      printed,
      ask: (step: ClassStepName | undefined) => this.#say({sure: step, trouble: undefined}),
      step: (step: ClassStepName) => void this.#step(step),
      write: (field: string, given: string) => this.#say({writing: {field, given}}),
      correct: (caseId: string, kind: ClassKind, input: HTMLInputElement) => void this.#correct(caseId, kind, input),
      choose: (name: PaperName) => this.#say({paper: name, printed: undefined}),
      print: () => void this.#print(room),
    };
  }

  async #step(step: ClassStepName) {
    if (this.busy) return;
    const said: Record<ClassStepName, () => string> = {
      codes: () => msg('The old code has stopped. This is the new one.', {id: 'classroom.done.code'}),
      closings: () => msg('Handed in.', {id: 'classroom.done.handin'}),
      reopenings: () => msg('Taken back. Your class goes on.', {id: 'classroom.done.reopen'}),
    };
    const done = await this.#do(step, (client, key, once) => classStep(client, key, step, once));
    if (!done) return;
    this.#say({sure: undefined, done: said[step]()});
    await this.#host.updateComplete;
    this.#host.shadowRoot!.querySelector<HTMLElement>('.title')?.focus();
  }

  async #correct(caseId: string, kind: ClassKind, input: HTMLInputElement) {
    const one = this.#room.value?.cases.find(({id}) => id === caseId);
    const count = numberIn(input.value);
    if (!one || count === countOf(one, kind)) return this.#say({wrong: ''});
    if (!(count >= 0 && count <= 10_000)) return this.#say({wrong: input.id});
    const correction = {case: caseId, kind, count};
    const done = await this.#do(`${caseId} ${kind} ${count}`, (client, key, once) =>
      correctClass(client, key, correction, once),
    );
    // What stands there must be what is true.
    if (!done) input.value = number(countOf(one, kind));
    const n = number(count);
    this.#say({wrong: '', ...(done && {done: msg(str`Corrected: ${n}`, {id: 'classroom.done.corrected'})})});
  }

  async #do(step: string, act: (client: Client, key: string, once: string) => Promise<unknown>): Promise<boolean> {
    const [client, key] = [this.#client, this.#key];
    if (!client || !key) return false;
    if (this.#begun?.step !== step) this.#begun = {step, once: parcel(client, '', '', {}).key};
    this.#say({busy: true, trouble: undefined, done: ''});
    try {
      await act(client, key, this.#begun.once);
      this.#begun = undefined;
      return true;
    } catch (failure) {
      this.#say({trouble: refusal(failure as Failure)});
      return false;
    } finally {
      this.#say({busy: false});
      await this.#room.refresh();
    }
  }

  async #print(room: MyClass) {
    const root = this.#host.shadowRoot!;
    const honoured = root.querySelector<HTMLInputElement>('#honoured')!.value.trim();
    const printing = await import('../../parts/press.js').catch(() => undefined);
    const place = root.querySelector('#press')!;
    const began = !!printing && (await printing.press(place, certificate(room, honoured, this.paper)));
    this.#say({printed: began ? 'yes' : 'no'});
  }

  #say(
    what: Partial<Pick<DeskWork, 'sure' | 'busy' | 'trouble' | 'done' | 'writing' | 'wrong' | 'paper' | 'printed'>>,
  ) {
    Object.assign(this, what);
    this.#host.requestUpdate();
  }
}
