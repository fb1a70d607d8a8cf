/** A ledger that looks like a real December, from a fixed seed, for demonstrations only. */
import {createHash} from 'node:crypto';
import * as v from 'valibot';
import {countryCode, language, longestMessage, ReportKind} from '../../../src/contract/index.js';
import {type StoredEdition} from '../content/catalogue.js';
import {Refusal} from '../refusal.js';
import {touchRevision} from './importing.js';
import {addToTallies, tallied} from './ledger.js';
import {knownPeople, peopleTally} from './people.js';
import {type Store, type Work} from './store.js';
import {type Tables} from './tables.js';

const day = 24 * 60 * 60 * 1000;

const amounts = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));

/** `ledger.json` beside the sample campaign: what was counted, of which kind, where from and through whom. */
export const SeedParameters = v.strictObject({
  about: v.optional(v.string()),
  seed: v.optional(v.number(), 10121948),
  /** How many days the season has run by the day of import, or had by its end. */
  days: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 23),
  /** How many different people did all this. */
  people: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  /** Relative weights. */
  countries: v.optional(amounts, {NL: 3, FR: 3, CA: 2, US: 2, TN: 1, JP: 1}),
  /** By case and kind, before corrections. Without it every case gets the same. */
  cases: v.optional(v.record(v.string(), amounts)),
  /** How many of these signatures came through a partner. */
  sources: v.optional(amounts, {}),
  /** Told of gatherings that are over: a part of what the cases have. */
  events: v.optional(
    v.array(
      v.strictObject({
        event: v.string(),
        case: v.string(),
        kind: ReportKind,
        n: v.pipe(v.number(), v.integer(), v.minValue(1)),
      }),
    ),
    [],
  ),
  /** Solidarity messages that were accepted, with what of their senders is shown. */
  messages: v.optional(
    v.array(
      v.strictObject({
        case: v.string(),
        text: v.pipe(v.string(), v.minLength(1), v.maxLength(longestMessage)),
        lang: language,
        by: v.optional(v.string()),
        country: v.optional(countryCode),
        /** How many days ago. */
        ago: v.pipe(v.number(), v.integer(), v.minValue(0)),
        delivered: v.optional(v.boolean()),
      }),
    ),
    [],
  ),
  corrections: v.optional(
    v.array(
      v.strictObject({
        case: v.string(),
        kind: v.string(),
        /** By default how most of this kind is known. */
        confidence: v.optional(v.string()),
        n: v.pipe(v.number(), v.integer()),
        reason: v.string(),
      }),
    ),
    [],
  ),
});

type Parameters = v.InferOutput<typeof SeedParameters>;
type Row = Tables['ledger'];

const usual = {signature: 250_000, letter: 42_000, solidarity: 15_000, email: 3_000};
/** Relative weights. People report what they wrote themselves; parcels of letters and cards are counted by staff. */
const confidences: Record<string, Record<string, number>> = {
  signature: {confirmed: 1},
  letter: {selfReported: 88, verified: 12},
  solidarity: {selfReported: 64, verified: 36},
  email: {selfReported: 1},
};
/** Of ten in a country with a section, so many come through its pages, and the others through the campaign's own. */
const throughTheirs = 7;
const confidencesOf = (kind: string) => Object.entries(confidences[kind] ?? {selfReported: 1});

/**
 * How many rows were added: 0 when this edition's ledger was seeded before.
 * @param of which edition; without it the current one
 */
export async function seedDemo({db}: Store, given: unknown, now: number, of?: string): Promise<number> {
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
      .where('id', '=', of ?? current?.value ?? '')
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
    const rows = makeRows(
      edition.id,
      cases.map(({id}) => id),
      parsed.output,
      sectionsOf(stored, parsed.output.seed),
      // Nothing is counted in a season that is over.
      Math.min(now, stored.reportsUntil),
    );
    const reports = reportsOf(edition.id, parsed.output.events, rows);
    if (reports.length > 0) await work.insertInto('reports').values(reports).execute();
    for (let at = 0; at < rows.length; at += 500)
      await work
        .insertInto('ledger')
        .values(rows.slice(at, at + 500))
        .execute();
    await addToTallies(work, tallied(rows, 0));
    if (parsed.output.people !== undefined) await knowPeople(work, edition.id, parsed.output.people);
    await writeMessages(work, edition.id, parsed.output.messages, now);
    await work
      .insertInto('facts')
      .values({name, value: String(now)})
      .execute();
    await touchRevision(work);
    return rows.length;
  });
}

async function knowPeople(work: Work, edition: string, n: number) {
  await work
    .insertInto('facts')
    .values({name: `${knownPeople}${edition}`, value: String(n)})
    .execute();
  await addToTallies(work, [{...peopleTally, edition, slot: 0, n, changes: 1}]);
}

async function writeMessages(work: Work, edition: string, messages: Parameters['messages'], now: number) {
  const rows = messages.map(({case: case_id, text, lang, by, country, ago, delivered}, at) => ({
    id: createHash('sha256').update(`${edition} ${case_id} ${at}`).digest('hex').slice(0, 32),
    edition,
    case_id,
    state: 'accepted' as const,
    text,
    lang,
    shown_name: by ?? null,
    country: country ?? null,
    created_at: now - ago * day,
    decided_at: now - ago * day,
    reason: null,
    printed_at: delivered ? now - day : null,
    delivered_at: delivered ? now - day : null,
  }));
  if (rows.length > 0) await work.insertInto('messages').values(rows).execute();
}

type SectionOf = (country: string | null, case_id: string, at: number) => string | null;

/** Through whose pages an action came: nobody comes through a section before it opens, or for a case that it does not show. */
function sectionsOf({facts, inSections = {}}: StoredEdition, seed: number): SectionOf {
  // A dice of its own: days, numbers and countries fall as they would without any section.
  const random = mulberry32(seed + 1);
  return (country, case_id, at) => {
    const section = facts.sections?.find((one) => one.country === country);
    if (!section || random() * 10 >= throughTheirs) return null;
    const {opensAt = 0} = inSections[section.id] ?? {};
    return at >= opensAt && (section.cases ?? facts.cases).includes(case_id) ? section.id : null;
  };
}

function makeRows(edition: string, cases: string[], parameters: Parameters, sectionOf: SectionOf, now: number): Row[] {
  const {seed, days, corrections} = parameters;
  const random = mulberry32(seed);
  const pickCountry = weighted(Object.entries(parameters.countries), random);
  const today = Math.floor(now / day) * day;
  const rows: Row[] = [];
  const add = (row: Pick<Row, 'case_id' | 'kind' | 'n' | 'at' | 'country'> & Partial<Row>) =>
    rows.push({
      id: `seed-${edition}-${rows.length}`,
      edition,
      confidence: confidencesOf(row.kind)[0]![0],
      section: null,
      source: null,
      action_id: null,
      reason: null,
      ...row,
    });

  for (const case_id of cases) {
    const counted = Object.entries(parameters.cases ? (parameters.cases[case_id] ?? {}) : usual);
    for (const {kind, confidence, whole} of counted.flatMap(byConfidence)) {
      // Rising day by day towards now, and never smooth.
      const curve = Array.from({length: days}, (_, at) => Math.exp((3 * at) / days) * (0.7 + random() * 0.6));
      for (const [at, amount] of split(whole, curve).entries()) {
        const then = Math.min(today - (days - 1 - at) * day + Math.floor(random() * day), now);
        for (const n of split(amount, [random(), random(), random()])) {
          if (n === 0) continue;
          const country = pickCountry();
          add({case_id, kind, confidence, n, at: then, country, section: sectionOf(country, case_id, then)});
        }
      }
    }
  }
  for (const [source, whole] of Object.entries(parameters.sources)) {
    // A part of what is there already, so that the totals stay what the file says.
    const signatures = rows.filter((row) => row.kind === 'signature' && row.source === null);
    for (const [at, part] of split(
      whole,
      signatures.map(({n}) => n),
    ).entries()) {
      const row = signatures[at]!;
      const n = Math.min(part, row.n);
      if (n === 0) continue;
      row.n -= n;
      add({...row, id: `seed-${edition}-${rows.length}`, n, source});
    }
  }
  for (const {case: case_id, kind, confidence, n, reason} of corrections) {
    if (!cases.includes(case_id)) continue;
    add({case_id, kind, n, reason, at: now, country: null, ...(confidence && {confidence})});
  }
  return rows.filter(({n}) => n !== 0);
}

/** What was told of gatherings, taken out of what the ledger has for that case. */
function reportsOf(edition: string, told: Parameters['events'], rows: Row[]): Tables['reports'][] {
  return told.flatMap(({event, case: case_id, kind, n}) => {
    const row = rows.findLast(
      (one) => one.case_id === case_id && one.kind === kind && one.confidence === 'selfReported' && one.n > n,
    );
    if (!row) return [];
    row.n -= n;
    const id = createHash('sha256').update(`${edition} ${event} ${case_id} ${kind}`).digest('hex').slice(0, 32);
    rows.push({...row, id: `seed-${edition}-${rows.length}`, n, action_id: id});
    const {country, section, at} = row;
    const rest = {source: null, trail: null, link: null, decided_at: null, reason: null} as const;
    const said = {reporter: 'event', state: 'counted', lang: 'en'} as const;
    return {id, edition, case_id, kind, n, country, section, event_id: event, created_at: at, ...said, ...rest};
  });
}

/** How much of a kind is known how well. */
function byConfidence([kind, whole]: [string, number]) {
  const shares = confidencesOf(kind);
  const parts = split(
    whole,
    shares.map(([, weight]) => weight),
  );
  return shares.map(([confidence], at) => ({kind, confidence, whole: parts[at]!}));
}

/** A whole number into parts of these proportions, nothing left over. */
function split(whole: number, proportions: number[]): number[] {
  const sum = proportions.reduce((total, part) => total + part, 0);
  let reached = 0;
  let given = 0;
  return proportions.map((part) => {
    reached += part;
    const n = Math.round((whole * reached) / sum) - given;
    given += n;
    return n;
  });
}

function weighted(weights: [string, number][], random: () => number) {
  const sum = weights.reduce((total, [, weight]) => total + weight, 0);
  return () => {
    let at = random() * sum;
    return (weights.find(([, weight]) => (at -= weight) < 0) ?? weights[0])?.[0] ?? null;
  };
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
