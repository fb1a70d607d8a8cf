/** A case: a person, a group or a community whose rights are abused, and what is asked for them. */
import * as v from 'valibot';
import {ConsentText} from './campaign.js';
import {Count} from './counts.js';
import {amount, countryCode, direction, language, link, slug, text, time} from './shapes.js';

/** Long text as data, never as markup: nothing in it can become a script. */
export const Block = v.object({
  kind: v.picklist(['paragraph', 'heading', 'quote']),
  text: text(2000, 1),
});

export const Category = v.object({id: slug, name: text(60, 1)});

/** Drawn by us; `alt` is required, `focal` is the point (0 to 1 from the inline start and the top) never cropped away. */
export const Picture = v.object({
  src: link,
  width: amount,
  height: amount,
  alt: text(300, 1),
  credit: text(120, 1),
  focal: v.tuple([v.number(), v.number()]),
});

/** An official or a body the demand goes to. Postal addresses are the letter desk's (`LetterDesk`). */
export const Target = v.object({
  id: slug,
  role: text(120, 1),
  person: v.nullable(text(120)),
  place: text(120, 1),
});

/** Not every case ends well: no outcome is called a success by default. */
export const OutcomeKind = v.picklist([
  'none-yet',
  'improved-conditions',
  'charges-dropped',
  'released',
  'conditional-release',
  'sentence-commuted',
  'investigation-opened',
  'protection-granted',
  'law-changed',
  'agreement-reached',
  'died',
  'setback',
]);

export const Outcome = v.object({
  kind: OutcomeKind,
  date: time,
  text: text(600, 1),
  url: v.nullable(link),
});

/** `upcoming` before the campaign opens, `open`, `closed` with or without an outcome. */
export const CaseStatus = v.picklist(['upcoming', 'open', 'closed']);

/** `GET /v1/cases/{case}?edition&lang` */
export const Case = v.object({
  id: slug,
  edition: slug,
  /** The language of the words below; the campaign's first one where a translation is missing. */
  lang: language,
  dir: direction,
  fictional: v.boolean(),
  status: CaseStatus,
  opensAt: time,
  closesAt: time,
  /** IANA: by whose midnights it opens and closes. */
  timeZone: text(60, 1),
  kind: v.picklist(['person', 'pair', 'group', 'community']),
  name: text(120, 1),
  /** What the button calls them: "Sign for Ilvane". */
  shortName: text(60, 1),
  country: v.object({code: countryCode, name: text(60, 1)}),
  categories: v.pipe(v.array(Category), v.minLength(1)),
  contentWarnings: v.array(v.picklist(['violence', 'sexual-violence', 'death', 'child'])),
  summary: text(140, 1),
  story: v.array(Block),
  quote: v.nullable(v.object({text: text(400, 1), by: text(120, 1)})),
  /** The petition's own headline, and the words a signer puts a name under. */
  demand: v.object({title: text(90, 1), text: text(320, 1)}),
  targets: v.pipe(v.array(Target), v.minLength(1)),
  picture: v.nullable(Picture),
  goal: v.nullable(amount),
  count: Count,
  asOf: time,
  outcome: v.nullable(Outcome),
  updates: v.array(v.object({date: time, text: text(400, 1)})),
  consents: v.array(ConsentText),
  url: link,
  /** The page with the letter desk; none where nobody can be written to. */
  letterUrl: v.nullable(link),
  /** What is suggested to whoever shares the case. */
  share: text(280, 1),
  privacyUrl: link,
});

/** `GET /v1/cases?edition&lang&category&country&sort`: everything of a case but its story and consent texts. */
export const CaseCard = v.omit(Case, ['story', 'consents', 'updates', 'quote']);

/** What a list says of a case that had to be taken back: nothing about the person. */
export const Withdrawn = v.object({id: slug, edition: slug, withdrawn: v.literal(true), text: text(300, 1)});

export const Cases = v.object({
  edition: slug,
  lang: language,
  cases: v.array(CaseCard),
  withdrawn: v.array(Withdrawn),
});

/** What became of a case, with the words of somebody it was about, if they agreed to be quoted. */
export const CaseOutcome = v.object({
  case: slug,
  edition: slug,
  lang: language,
  dir: direction,
  fictional: v.boolean(),
  name: text(120, 1),
  country: v.object({code: countryCode, name: text(60, 1)}),
  outcome: Outcome,
  quote: v.nullable(v.object({text: text(400, 1), by: text(120, 1)})),
  picture: v.nullable(Picture),
  url: link,
});

/** `GET /v1/outcomes?edition&lang`: without an edition those of all years, the newest first. */
export const Outcomes = v.object({lang: language, outcomes: v.array(CaseOutcome)});

export type CaseOutcome = v.InferOutput<typeof CaseOutcome>;
export type Outcomes = v.InferOutput<typeof Outcomes>;
export type Block = v.InferOutput<typeof Block>;
export type Picture = v.InferOutput<typeof Picture>;
export type Outcome = v.InferOutput<typeof Outcome>;
export type CaseStatus = v.InferOutput<typeof CaseStatus>;
export type Case = v.InferOutput<typeof Case>;
export type CaseCard = v.InferOutput<typeof CaseCard>;
export type Cases = v.InferOutput<typeof Cases>;
export type Withdrawn = v.InferOutput<typeof Withdrawn>;
