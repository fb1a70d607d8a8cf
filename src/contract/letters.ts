/** The letter desk of a case: to whom one can write, how, and what to keep in mind. */
import * as v from 'valibot';
import {CaseStatus} from './cases.js';
import {countryCode, direction, language, link, slug, text, time} from './shapes.js';

/** Said three ways on purpose: silence must never be read as permission. */
export const Rule = v.picklist(['allow', 'avoid', 'forbid']);

/** One spelling of an address, field by field: its order is the destination's own (`PostalAddress.format`). */
export const AddressFields = v.object({
  name: v.nullable(text(100)),
  organization: v.nullable(text(100)),
  /** Street or post office box. */
  lines: v.array(text(100)),
  dependentLocality: v.nullable(text(100)),
  locality: v.nullable(text(100)),
  region: v.nullable(text(100)),
  postalCode: v.nullable(text(30)),
});

export const PostalAddress = v.object({
  latin: AddressFields,
  /** The same in the destination's own script, where that differs. */
  local: v.nullable(AddressFields),
  localLanguage: v.nullable(language),
  country: v.object({code: countryCode, name: text(60, 1)}),
  /** The country whose order of lines is used; an invented country borrows that of a real one. */
  format: countryCode,
});

/** A letter to start from in one language. `{name}` and `{town}` stand for the sender's. A solidarity letter has no paragraphs. */
export const LetterModel = v.object({
  lang: language,
  dir: direction,
  salutation: text(120),
  closing: text(120),
  paragraphs: v.array(text(1200, 1)),
});

export const LetterRules = v.object({
  /** All three are null where they have no meaning, as in a letter to an official. */
  religiousCards: v.nullable(Rule),
  mentionCharges: v.nullable(Rule),
  mentionOrganisation: v.nullable(Rule),
  senderAddress: v.picklist(['full', 'country-only', 'none']),
});

export const Letter = v.object({
  id: slug,
  kind: v.picklist(['appeal', 'solidarity']),
  /** To whom, in the reader's language: "Minister of the Interior, Costamera". */
  to: text(260, 1),
  address: v.nullable(PostalAddress),
  email: v.nullable(text(254)),
  /** Languages that are read there, best first. */
  languages: v.array(language),
  models: v.pipe(v.array(LetterModel), v.minLength(1)),
  /** What such a letter may say, or what to send. */
  points: v.array(text(240, 1)),
  notes: v.array(text(300, 1)),
  doNot: v.array(text(200, 1)),
  rules: LetterRules,
});

/** `GET /v1/cases/{case}/letters?edition&lang` */
export const LetterDesk = v.object({
  case: slug,
  edition: slug,
  lang: language,
  dir: direction,
  fictional: v.boolean(),
  status: CaseStatus,
  opensAt: time,
  closesAt: time,
  /** Until then letters are still counted. */
  reportsUntil: time,
  /** IANA: by whose midnights these are. */
  timeZone: text(60, 1),
  asOf: time,
  name: text(120, 1),
  shortName: text(60, 1),
  /** Empty where nobody can be written to without harm. */
  letters: v.array(Letter),
  /** What the post costs and where to ask: a hint of the campaign's, never a tariff. */
  postage: v.nullable(v.object({text: text(300, 1), url: v.nullable(link), checkedOn: time})),
  /** The page with this letter desk, for where it cannot be shown or printed from. */
  url: link,
});

export type Rule = v.InferOutput<typeof Rule>;
export type AddressFields = v.InferOutput<typeof AddressFields>;
export type PostalAddress = v.InferOutput<typeof PostalAddress>;
export type LetterModel = v.InferOutput<typeof LetterModel>;
export type LetterRules = v.InferOutput<typeof LetterRules>;
export type Letter = v.InferOutput<typeof Letter>;
export type LetterDesk = v.InferOutput<typeof LetterDesk>;
