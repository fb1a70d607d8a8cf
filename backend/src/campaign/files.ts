/**
 * What a campaign's folder holds. Facts stand once, in `*.json`; words stand once per language beside them:
 *
 *   campaign.json            CampaignFile
 *   words/{lang}.json        CampaignWords
 *   words/{section}/{lang}.json SectionWords, in each language of each section
 *   cases/{case}/case.json   CaseFile
 *   cases/{case}/{lang}.json CaseWords
 *   cases/{case}/portrait.svg (or .webp), where the case has one
 *   cases/{case}/share/{lang}.png, where the case has a picture to be shared with
 *   cases/{case}/letters/{lang}.json LetterWords, for languages that only letters are written in
 *   kit/{lang}/{file}        the material of campaign.json's kit
 *   events.json              gatherings (campaign/events.ts)
 */
import * as v from 'valibot';
import {
  amount,
  countryCode,
  language,
  link,
  NextStep,
  OutcomeKind,
  Rule,
  slug,
  text,
  Want,
} from '../../../src/contract/index.js';

/**
 * A fixed moment (ISO 8601), or days from the day of import for a demonstration: `"+18d"`. Days, and moments that name no
 * zone (`"2026-12-10T18:00"`), are those of the section's or campaign's own time zone.
 */
export const Moment = v.pipe(
  v.string(),
  v.regex(/^([+-]\d{1,4}d|\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?)$/, 'moment.invalid'),
);

/** By its name in the IANA database: only such a one knows when its clocks change. */
const TimeZone = v.pipe(v.string(), v.check(isTimeZone, 'zone.invalid'));

const Calendar = v.strictObject({opens: Moment, closes: Moment, reportsUntil: Moment});

/** Whether a signature counts at once, or once a button on a page that a mail leads to has been pressed. */
const Confirmation = v.picklist(['count-on-sign', 'count-on-confirm']);

/** Which form asks for it. */
const ConsentForm = v.picklist(['signing', 'signup', 'class', 'event']);

const Consents = v.array(
  v.strictObject({
    id: slug,
    version: amount,
    ask: v.picklist(['statement', 'checkbox']),
    required: v.boolean(),
    /** Which form shows it; the petition's by default. */
    for: v.optional(ConsentForm),
    /** What the backend itself acts on: mailing the kit, and asking once how many letters were written. */
    channel: v.optional(v.picklist(['kit', 'reminder'])),
  }),
);

/** Where the campaign is at home in a country. What is left out is the campaign's own. */
export const SectionFile = v.strictObject({
  id: slug,
  country: countryCode,
  /** Those it speaks, also such as the campaign does not; the first is the one it speaks without being asked. */
  languages: v.pipe(v.array(language), v.minLength(1)),
  timeZone: TimeZone,
  calendar: v.optional(Calendar),
  /** Those it shows, in its own order. */
  cases: v.optional(v.pipe(v.array(slug), v.minLength(1))),
  /** In the place of all of the campaign's, with ids of their own. */
  consents: v.optional(Consents),
  /** None by default: the campaign's is not that of one country. */
  goal: v.optional(amount),
  /** Its own site, and its own words on what happens with people's data. By default our pages as the section shows them. */
  url: v.optional(link),
  privacyUrl: v.optional(link),
});

export const CampaignFile = v.strictObject({
  id: slug,
  edition: slug,
  /** `false` for an earlier year: it is brought in beside the current edition and never becomes it. */
  current: v.optional(v.boolean()),
  /** Ribboned on every case, for ever. */
  fictional: v.boolean(),
  /** The first one stands in where a translation is missing. */
  languages: v.pipe(v.array(language), v.minLength(1)),
  calendar: Calendar,
  /** In which the calendar is meant and said, where no section has another one; UTC by default. */
  timeZone: v.optional(TimeZone),
  /** One number, or steps: the next one above the count is shown. */
  goal: v.nullable(v.union([amount, v.pipe(v.array(amount), v.minLength(1))])),
  /** Above the last step the goal goes on by itself: to the next round number. */
  goalGrows: v.optional(v.boolean()),
  /** Numbers that are told when they are reached; none by default. */
  milestones: v.optional(v.array(amount)),
  counting: v.optional(
    v.strictObject({
      /** A section or source with fewer than this is never told in numbers. Countries are not below ten, ever. */
      hideBelow: v.optional(amount),
    }),
  ),
  /** Where the campaign is at home; by default the backend's own address. */
  url: v.optional(link),
  consents: Consents,
  /** By default `count-on-sign`; a case may say otherwise. */
  confirmation: v.optional(Confirmation),
  /** What one can join for; all four by default. */
  wants: v.optional(v.pipe(v.array(Want), v.minLength(1))),
  /** The material; each file stands under `kit/{lang}/`. */
  kit: v.optional(
    v.array(
      v.strictObject({
        id: slug,
        file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.(pdf|png|webp|txt)$/, 'kit.file')),
        wants: v.pipe(v.array(Want), v.minLength(1)),
      }),
    ),
  ),
  /** When those who agreed to it are asked how many letters they wrote; 7 by default. */
  remindAfterDays: v.optional(amount),
  /** What a petition leads to once it is signed; `letter`, `sign`, `share`, `signup` by default. */
  next: v.optional(v.array(NextStep)),
  /** When somebody last looked up what the post says, and where; the words are in `words/{lang}.json`. */
  postage: v.optional(v.strictObject({checkedOn: Moment, url: v.optional(link)})),
  /** The order in which the cases are shown: ids of the folders under `cases/`. */
  cases: v.pipe(v.array(slug), v.minLength(1)),
  /** Partners whose source code gets a tally of its own; all others are counted as `other`. */
  sources: v.optional(v.array(slug)),
  /** In the order in which they are listed. */
  sections: v.optional(v.array(SectionFile)),
});

export const CampaignWords = v.strictObject({
  name: text(80, 1),
  /** What happens with a signer's data: shown on the privacy page, paragraph by paragraph. */
  privacy: v.pipe(v.array(text(2000, 1)), v.minLength(1)),
  consents: v.record(slug, text(600, 1)),
  categories: v.record(slug, text(60, 1)),
  /** A sentence for each category that not everybody knows: "What is a prisoner of conscience?" */
  explanations: v.optional(v.record(slug, text(300, 1))),
  countries: v.record(countryCode, text(60, 1)),
  /** What is suggested to whoever shares the campaign. */
  share: text(280, 1),
  /** The title of each file of the kit. */
  kit: v.optional(v.record(slug, text(120, 1))),
  postage: v.optional(text(300, 1)),
});

/** In one language of a section. What is left out is said in the campaign's words. */
export const SectionWords = v.strictObject({
  /** What the campaign is called there. */
  name: text(80, 1),
  /** Of the section's own consents. */
  consents: v.optional(v.record(slug, text(600, 1))),
  categories: v.optional(v.record(slug, text(60, 1))),
  explanations: v.optional(v.record(slug, text(300, 1))),
  share: v.optional(text(280, 1)),
  privacy: v.optional(v.pipe(v.array(text(2000, 1)), v.minLength(1))),
});

/** Field by field, because every country's post wants another order. The country itself is added when it is printed. */
const AddressFields = v.strictObject({
  name: v.optional(text(100, 1)),
  organization: v.optional(text(100, 1)),
  lines: v.pipe(v.array(text(100, 1)), v.maxLength(4)),
  dependentLocality: v.optional(text(100, 1)),
  locality: v.optional(text(100, 1)),
  region: v.optional(text(100, 1)),
  postalCode: v.optional(text(30, 1)),
});

const Address = v.strictObject({
  latin: AddressFields,
  /** The same in the destination's own script, where that differs. */
  local: v.optional(AddressFields),
  localLanguage: v.optional(language),
  country: countryCode,
  /** Whose order of lines is used; an invented country borrows that of a real one. The country's own by default. */
  format: v.optional(countryCode),
});

export const CaseFile = v.strictObject({
  kind: v.picklist(['person', 'pair', 'group', 'community']),
  minor: v.boolean(),
  country: countryCode,
  categories: v.pipe(v.array(slug), v.minLength(1)),
  contentWarnings: v.array(v.picklist(['violence', 'sexual-violence', 'death', 'child'])),
  goal: v.nullable(amount),
  /** By default the campaign's own window. `embargoUntil`: before it, the case is as good as unknown. */
  embargoUntil: v.optional(Moment),
  closes: v.optional(Moment),
  /** A case that had to be taken back. Its words stay out of every answer. */
  withdrawn: v.optional(v.boolean()),
  outcome: v.optional(
    v.strictObject({
      kind: OutcomeKind,
      date: Moment,
      url: v.optional(link),
      /** Whoever is quoted has agreed to these very words being shown. */
      quoteConsent: v.optional(v.boolean()),
    }),
  ),
  updates: v.optional(v.array(Moment)),
  picture: v.nullable(
    v.strictObject({
      file: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\.(svg|webp)$/, 'picture.file')),
      width: amount,
      height: amount,
      focal: v.tuple([v.number(), v.number()]),
    }),
  ),
  /** What networks show of a link to the case: they take no SVG. */
  sharePicture: v.optional(v.strictObject({width: amount, height: amount})),
  targets: v.pipe(
    v.array(
      v.strictObject({
        id: slug,
        /** With neither an address nor an e-mail there is no letter: the petition alone goes there. */
        address: v.optional(Address),
        email: v.optional(v.pipe(v.string(), v.email('email.invalid'))),
        /** Languages the office reads, best first. */
        languages: v.pipe(v.array(language), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
  solidarity: v.strictObject({
    mode: v.picklist(['direct', 'family', 'organisation', 'none']),
    address: v.optional(Address),
    languages: v.array(language),
    religiousCards: Rule,
    mentionCharges: Rule,
    mentionOrganisation: Rule,
    senderAddress: v.picklist(['full', 'country-only', 'none']),
  }),
  safety: v.picklist(['normal', 'sensitive', 'high']),
  /** Where it differs from the campaign's. */
  confirmation: v.optional(Confirmation),
});

export const CaseWords = v.strictObject({
  name: text(120, 1),
  shortName: text(60, 1),
  summary: text(140, 1),
  /** One entry a paragraph; a leading `## ` makes a heading, a leading `> ` a quotation. */
  story: v.pipe(v.array(text(2000, 1)), v.minLength(1)),
  /** The same in short sentences, for readers from ten on, on a sheet for lessons; the summary by default. */
  plain: v.optional(v.pipe(v.array(text(240, 1)), v.minLength(1))),
  quote: v.optional(v.strictObject({text: text(400, 1), by: text(120, 1)})),
  demand: v.strictObject({title: text(90, 1), text: text(320, 1)}),
  picture: v.optional(v.strictObject({alt: text(300, 1), credit: text(120, 1)})),
  targets: v.record(
    slug,
    v.strictObject({
      role: text(120, 1),
      person: v.optional(text(120, 1)),
      place: text(120, 1),
      salutation: text(120, 1),
      closing: text(120, 1),
    }),
  ),
  /** What a letter may say; and a model letter to start from, with `{name}` and `{town}` for the sender's. */
  points: v.pipe(v.array(text(240, 1)), v.minLength(2)),
  letter: v.pipe(v.array(text(1200, 1)), v.minLength(2)),
  /** What a letter to an official must not do. */
  doNot: v.array(text(200, 1)),
  /** Cards and letters to the person or family. Without them (`mode` is `none`) the notes say why. */
  solidarity: v.strictObject({
    /** Whom one writes to; the case's name by default. */
    to: v.optional(text(120, 1)),
    salutation: v.optional(text(120, 1)),
    closing: v.optional(text(120, 1)),
    notes: v.array(text(300, 1)),
    ideas: v.array(text(200, 1)),
    doNot: v.array(text(200, 1)),
  }),
  /** What is suggested to whoever shares the case; the summary by default. */
  share: v.optional(text(280, 1)),
  /** With an outcome. */
  outcome: v.optional(text(600, 1)),
  /** With an outcome whose facts say `quoteConsent`. */
  outcomeQuote: v.optional(v.strictObject({text: text(400, 1), by: text(120, 1)})),
  /** One for each moment in `updates`. */
  updates: v.optional(v.array(text(400, 1))),
  /** With `withdrawn`: all that is still said. */
  tombstone: v.optional(text(300, 1)),
});

/** A model letter in a language that the campaign itself does not speak. */
export const LetterWords = v.strictObject({
  targets: v.record(slug, v.strictObject({salutation: text(120, 1), closing: text(120, 1)})),
  letter: v.pipe(v.array(text(1200, 1)), v.minLength(2)),
  solidarity: v.optional(v.strictObject({salutation: text(120, 1), closing: text(120, 1)})),
});

function isTimeZone(name: string) {
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', {timeZone: name}) !== undefined;
  } catch {
    return false;
  }
}

export type SectionFile = v.InferOutput<typeof SectionFile>;
export type SectionWords = v.InferOutput<typeof SectionWords>;
export type CampaignFile = v.InferOutput<typeof CampaignFile>;
export type CampaignWords = v.InferOutput<typeof CampaignWords>;
export type CaseFile = v.InferOutput<typeof CaseFile>;
export type CaseWords = v.InferOutput<typeof CaseWords>;
export type LetterWords = v.InferOutput<typeof LetterWords>;
export type ConsentForm = v.InferOutput<typeof ConsentForm>;
export type Moment = v.InferOutput<typeof Moment>;
