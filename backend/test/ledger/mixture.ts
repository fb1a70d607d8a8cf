/** Everything that changes a count, in any order and side by side; and a model, by addition alone, of what must come out. */
import {createHash, randomUUID} from 'node:crypto';
import fc from 'fast-check';
import {Intake} from '../../src/intake.js';
import {createLog} from '../../src/log.js';
import {Trouble} from '../../src/problems.js';
import {Refusal} from '../../src/refusal.js';
import {createSealer} from '../../src/sealing.js';
import {erase} from '../../src/store/erasing.js';
import {correctLedger, decide} from '../../src/store/moderating.js';
import {type Answered, type Key} from '../../src/store/once.js';
import {correctReport, recordByLink, recordReport, type Reporting} from '../../src/store/reporting.js';
import {record} from '../../src/store/signing.js';
import {type Store} from '../../src/store/store.js';
import {type Tables} from '../../src/store/tables.js';
import {sealingKeys} from '../support/backend.js';

const edition = '2026';
const cases = ['well-keeper', 'bridge-song'] as const;
const kinds = ['letter', 'solidarity', 'email'] as const;
const most = 50;

const weights = {
  sign: 8,
  report: 6,
  link: 2,
  correct: 4,
  again: 2,
  accept: 2,
  reject: 2,
  verify: 2,
  amend: 1,
  sum: 1,
  erase: 1,
};
type What = keyof typeof weights;

export interface Action {
  what: What;
  who: number;
  n: number;
}

export const action: fc.Arbitrary<Action> = fc.record({
  what: fc.oneof(...Object.entries(weights).map(([what, weight]) => ({weight, arbitrary: fc.constant(what as What)}))),
  who: fc.nat(1_000_000),
  n: fc.oneof(
    {weight: 8, arbitrary: fc.integer({min: 1, max: most})},
    {weight: 2, arbitrary: fc.integer({min: 0, max: 99_999})},
  ),
});

type State = Tables['reports']['state'];
interface Told {
  id: string;
  of: string;
  country: string | null;
  kind: string;
  n: number;
  state: State;
}

const confidenceOf = (state: State) =>
  state === 'waiting' ? 'pending' : state === 'rejected' || state === 'verified' ? state : 'selfReported';

export class Mixture {
  /** What must be in the ledger, by case or country, kind and confidence. */
  sums = new Map<string, number>();
  done = new Map<string, number>();
  refused = 0;
  #store: Store;
  #intake: Intake;
  #sealer = createSealer(sealingKeys.publicKey);
  #reports: Told[] = [];
  #links = new Map<string, Told>();
  #signed = new Map<number, Set<string>>();

  /** Whoever has a signature took part, once. */
  get people() {
    return this.#signed.size;
  }

  #sent: {again: () => Promise<Answered>; body: string}[] = [];
  /** Whatever changes the same person or report waits for its turn; everything else happens at once. */
  #turns = new Map<string, Promise<void>>();

  constructor(store: Store) {
    this.#store = store;
    this.#intake = new Intake(store, record, createLog('silent'), () => {});
  }

  async run(actions: Action[], together = 64) {
    for (let at = 0; at < actions.length; at += together) {
      await Promise.all(actions.slice(at, at + together).map((one) => this.#take(one)));
    }
  }

  #take({what, who, n}: Action): Promise<void> {
    const some = this.#reports[who % Math.max(1, this.#reports.length)];
    const person = who % 5000;
    const turn = (name: string, work: () => Promise<void>) => {
      const mine = (this.#turns.get(name) ?? Promise.resolve()).then(work);
      this.#turns.set(name, mine);
      return mine.then(() => void this.done.set(what, (this.done.get(what) ?? 0) + 1));
    };
    if (what === 'sign') return turn(`person ${person}`, () => this.#sign(person, cases[who % 2]!));
    if (what === 'erase') return turn(`person ${person}`, () => this.#erase(person));
    if (what === 'sum') return turn('sum', () => this.#sum(cases[who % 2]!, (n % 9) - 4));
    if (what === 'link') return turn(`link ${who % 300}`, () => this.#byLink(who % 300, n));
    if (what === 'again' && this.#sent.length > 0) return turn('again', () => this.#again(who % this.#sent.length));
    if (what === 'report' || !some) return turn(randomUUID(), () => this.#report(who, n));
    return turn(`report ${some.id}`, () => (what === 'correct' ? this.#correct(some, n) : this.#decide(some, what, n)));
  }

  #add(of: string, country: string | null, kind: string, confidence: string, n: number) {
    for (const key of [`case:${of}`, ...(country ? [`country:${country}`] : [])]) {
      const name = `${key} ${kind} ${confidence}`;
      this.sums.set(name, (this.sums.get(name) ?? 0) + n);
    }
  }

  #become(told: Told, n: number, state: State) {
    this.#add(told.of, told.country, told.kind, confidenceOf(told.state), -told.n);
    this.#add(told.of, told.country, told.kind, confidenceOf(state), n);
    Object.assign(told, {n, state});
  }

  async #sign(person: number, of: string) {
    const id = randomUUID();
    const {dataKey, sealed} = await this.#sealer.seal(id, of, {name: 'x', email: 'x'});
    const signing = {
      id: `mix/${id}`,
      requestHash: 'h',
      person: participantKey(person),
      source: [null, 'night-school', 'other'][person % 3]!,
      consents: [],
      signature: {
        id,
        edition,
        case_id: of,
        person_key: personKey(of, person),
        country: countryOf(person),
        lang: 'en',
        source: null,
        section: sectionOf(person),
        trail: null,
        data_key: dataKey.row.id,
        sealed,
        created_at: Date.now(),
      },
    };
    const send = () => this.#intake.add(signing, dataKey);
    const answer = await send();
    if (answer.kind !== 'answer') throw new Error(answer.kind);
    this.#sent.push({again: send, body: answer.body});
    const before = this.#signed.get(person) ?? new Set();
    if (answer.counted === before.has(of))
      throw new Error(`${person} was counted ${answer.counted ? 'twice' : 'never'}.`);
    if (answer.counted) this.#add(of, countryOf(person), 'signature', 'confirmed', 1);
    this.#signed.set(person, before.add(of));
  }

  async #erase(person: number) {
    const whose = {
      addressKey: `mix ${person}`,
      personKey: (_edition: string, of: string) => personKey(of, person),
      participantKey: () => participantKey(person),
    };
    const {signatures} = await erase(this.#store, whose, Date.now());
    const signed = this.#signed.get(person) ?? new Set();
    if (signatures !== signed.size) throw new Error(`${signatures} of ${signed.size} signatures erased.`);
    for (const of of signed) this.#add(of, countryOf(person), 'signature', 'confirmed', -1);
    this.#signed.delete(person);
  }

  async #sum(of: string, by: number) {
    if (by === 0) return;
    const correction = {edition, case_id: of, kind: 'letter' as const, confidence: 'verified', by};
    await this.#unlessRefused(by < 0, async () => {
      await correctLedger(this.#store, {...correction, reason: 'mixture', at: Date.now(), go: () => true});
      this.#add(of, null, 'letter', 'verified', by);
    });
  }

  async #report(who: number, n: number) {
    const reporting = this.#reporting(who, Math.max(1, n), null);
    const key: Key = {id: `mix/${randomUUID()}`, requestHash: 'h'};
    const send = () => recordReport(this.#store, reporting, key);
    const answer = await send();
    if (answer.kind !== 'answer') throw new Error(answer.kind);
    this.#sent.push({again: send, body: answer.body});
    this.#told(reporting, (JSON.parse(answer.body) as {receipt: string}).receipt);
  }

  async #byLink(who: number, n: number) {
    const link = createHash('sha256').update(`link ${who}`).digest('hex');
    const reporting = this.#reporting(who, Math.max(1, n), link);
    const earlier = this.#links.get(link);
    await this.#unlessRefused(false, async () => {
      const {receipt} = await recordByLink(this.#store, {...reporting, report: {...reporting.report, link}});
      if (earlier) this.#replace(earlier, reporting.report.n);
      else this.#links.set(link, this.#told(reporting, receipt, false));
    });
  }

  async #correct(told: Told, n: number) {
    const key: Key = {id: `mix/${randomUUID()}`, requestHash: 'h'};
    const settled = ['corrected', 'rejected', 'verified'].includes(told.state);
    await this.#unlessRefused(settled, async () => {
      await correctReport(this.#store, {receipt: told.id, n, fits: n <= most, at: Date.now()}, key);
      if (settled) throw new Error('A settled report was corrected.');
      this.#replace(told, n);
    });
  }

  #replace(told: Told, n: number) {
    this.#become(told, n, n <= most || (told.state === 'counted' && n <= told.n) ? 'counted' : 'waiting');
  }

  async #decide(told: Told, what: What, n: number) {
    const to = {
      accept: {n: told.n, state: 'counted' as const},
      reject: {n: told.n, state: 'rejected' as const},
      verify: {n: Math.max(1, n), state: 'verified' as const},
      amend: {n, state: 'corrected' as const},
    }[what as 'accept'];
    await decide(this.#store, told.id, {to: () => to, reason: 'mixture', at: Date.now(), go: () => true});
    this.#become(told, to.n, to.state);
  }

  async #again(which: number) {
    const {again, body} = this.#sent[which]!;
    const answer = await again();
    if (answer.kind !== 'answer' || !answer.replayed || answer.body !== body) throw new Error('Not the same answer.');
  }

  async #unlessRefused(mayBe: boolean, work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      if (!mayBe || !(error instanceof Trouble || error instanceof Refusal)) throw error;
      this.refused++;
    }
  }

  #reporting(who: number, n: number, link: string | null): Reporting {
    const kind = kinds[who % 3]!;
    const report = {
      edition,
      case_id: cases[who % 2]!,
      kind,
      n,
      reporter: 'self' as const,
      country: who % 5 ? countryOf(who) : null,
      lang: 'en',
      section: sectionOf(who),
    };
    const countedSource = [null, 'night-school', 'other'][who % 3]!;
    return {report: {...report, source: null, trail: null, link}, countedSource, fits: n <= most, at: Date.now()};
  }

  #told({report: {case_id: of, country, kind, n}, fits}: Reporting, id: string, shared = true): Told {
    const told: Told = {id, of, country, kind, n, state: fits ? 'counted' : 'waiting'};
    this.#add(of, country, kind, confidenceOf(told.state), n);
    if (shared) this.#reports.push(told);
    return told;
  }
}

function personKey(of: string, person: number) {
  return createHash('sha256').update(`${of} ${person}`).digest('hex');
}

function participantKey(person: number) {
  return createHash('sha256').update(`people ${person}`).digest('hex');
}

function sectionOf(who: number) {
  return ['hills', 'harbour', null][who % 3]!;
}

/** Not everybody says so in a report; whoever signs does. */
function countryOf(who: number) {
  return ['NL', 'XC', who % 2 ? 'FR' : 'TN'][who % 3]!;
}
