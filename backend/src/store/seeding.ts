/** A ledger that looks like a real December, from a fixed seed, for demonstrations only. */
import * as v from 'valibot';
import {type StoredCase, type StoredEdition} from '../content/catalogue.js';
import {Refusal} from '../refusal.js';
import {touchRevision} from './importing.js';
import {addToTallies} from './signing.js';
import {type Store} from './store.js';
import {type Tables} from './tables.js';

const day = 24 * 60 * 60 * 1000;

/** `ledger.json` beside the sample campaign. A share is a part of what all cases together have; 0 is none at all. */
export const SeedParameters = v.strictObject({
  seed: v.optional(v.number(), 10121948),
  total: v.optional(v.number(), 4_231_500),
  days: v.optional(v.number(), 60),
  countries: v.optional(
    v.array(v.string()),
    (
      'US GB NL DE FR CA MX ES IT PL SE NO DK FI IS IE BE CH AT PT GR CZ SK HU RO UA TR IL MA TN DZ EG SN GH NG KE UG ZA ZW BF ' +
      'CI BJ TG ML IN NP LK JP KR TW HK MN PH TH MY AU NZ BR AR CL PE UY PY VE PR'
    )
      .split(' ')
      .slice(0, 60),
  ),
  /** By case: its part of the total. Cases left out share evenly. */
  shares: v.optional(v.record(v.string(), v.number()), {}),
});

type Row = Tables['ledger'];

/** How many rows were added: 0 when this edition's ledger has any already. */
export async function seedDemo({db}: Store, given: unknown, now: number): Promise<number> {
  const parsed = v.safeParse(SeedParameters, given ?? {});
  if (!parsed.success) {
    const wrong = parsed.issues.map((issue) => v.getDotPath(issue)).join(', ');
    throw new Refusal(`The parameters of the demonstration's ledger are wrong: ${wrong}.`);
  }
  return db.transaction().execute(async (work) => {
    const current = await work
      .selectFrom('facts')
      .select('value')
      .where('name', '=', 'currentEdition')
      .executeTakeFirst();
    const edition = await work
      .selectFrom('editions')
      .selectAll()
      .where('id', '=', current?.value ?? '')
      .executeTakeFirst();
    if (!edition) throw new Refusal('There is no campaign to seed: run `w4r-backend import <folder>` first.');
    const stored = JSON.parse(edition.content) as StoredEdition;
    if (!stored.facts.fictional)
      throw new Refusal('Only a campaign whose campaign.json says "fictional": true may be seeded.');
    const name = `seeded ${edition.id}`;
    const before = await work.selectFrom('facts').select('name').where('name', '=', name).executeTakeFirst();
    if (before) return 0;

    const cases = await work
      .selectFrom('cases')
      .selectAll()
      .where('edition', '=', edition.id)
      .orderBy('position')
      .execute();
    const goals = cases.map(({id, content}) => ({id, goal: (JSON.parse(content) as StoredCase).facts.goal}));
    const rows = makeRows(edition.id, goals, stored.facts.sources ?? [], parsed.output, now);
    for (let at = 0; at < rows.length; at += 500)
      await work
        .insertInto('ledger')
        .values(rows.slice(at, at + 500))
        .execute();
    await addToTallies(work, tally(rows));
    await work
      .insertInto('facts')
      .values({name, value: String(now)})
      .execute();
    await touchRevision(work);
    return rows.length;
  });
}

function makeRows(
  edition: string,
  cases: {id: string; goal: number | null}[],
  sources: string[],
  {seed, total, days, countries, shares}: v.InferOutput<typeof SeedParameters>,
  now: number,
): Row[] {
  const random = mulberry32(seed);
  const rows: Row[] = [];
  const rest = cases.filter(({id}) => shares[id] === undefined).length;
  const left = Math.max(0, 1 - Object.values(shares).reduce((sum, share) => sum + share, 0));
  const today = Math.floor(now / day) * day;
  const add = (caseId: string, kind: string, confidence: string, n: number, at: number, more: Partial<Row> = {}) =>
    rows.push({
      id: `seed-${rows.length}`,
      edition,
      case_id: caseId,
      kind,
      confidence,
      n,
      section: null,
      country: null,
      source: null,
      action_id: null,
      reason: null,
      at,
      ...more,
    });

  for (const {id} of cases) {
    const target = Math.round(total * (shares[id] ?? left / rest));
    if (target === 0) continue;
    // Rising day by day, busier at weekends' ends, never the same twice.
    const curve = Array.from({length: days}, (_, at) => Math.exp((3 * at) / days) * (0.7 + random() * 0.6));
    const whole = curve.reduce((sum, part) => sum + part, 0);
    let given = 0;
    for (const [at, part] of curve.entries()) {
      const last = at === days - 1;
      const amount = last ? target - given : Math.floor((target * part) / whole);
      given += amount;
      // Every day some countries, in turn, so that a few thousand rows reach all of them.
      const then = Math.min(today - (days - 1 - at) * day, now);
      const letters = Math.floor(amount * (0.3 + random() * 0.2));
      const cards = Math.floor(amount * 0.08);
      const where = () => countries[Math.floor(random() ** 1.6 * countries.length)] ?? null;
      const source = sources.length > 0 && random() < 0.25 ? sources[Math.floor(random() * sources.length)]! : null;
      add(id, 'letter', 'selfReported', letters, then, {country: where(), section: null});
      add(id, 'solidarity', 'verified', cards, then, {country: where()});
      add(id, 'signature', 'confirmed', amount - letters - cards, then, {country: where(), source});
    }
  }
  const largest = rows.filter(({kind}) => kind === 'letter').sort((a, b) => b.n - a.n);
  for (const [at, row] of largest.slice(0, 2).entries()) {
    const n = -Math.floor(row.n * 0.1);
    const reason = at === 0 ? 'A parcel was counted twice.' : 'A report named the wrong case.';
    add(row.case_id, row.kind, row.confidence, n, now, {country: row.country, reason});
  }
  return rows.filter(({n}) => n !== 0);
}

function tally(rows: Row[]): Tables['tallies'][] {
  const sums = new Map<string, Tables['tallies']>();
  for (const {edition, case_id, source, kind, confidence, n} of rows) {
    for (const of of [`case:${case_id}`, ...(source ? [`source:${source}`] : [])]) {
      const name = `${of} ${kind} ${confidence}`;
      const sum = sums.get(name) ?? {edition, of, kind, confidence, slot: 0, n: 0, changes: 0};
      sums.set(name, {...sum, n: sum.n + n, changes: sum.changes + 1});
    }
  }
  return [...sums.values()];
}

/** Small, fast and the same everywhere: the demonstration looks alike on every machine. */
function mulberry32(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
