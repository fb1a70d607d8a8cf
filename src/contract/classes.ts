/** A class that writes: opened by a teacher, tapped by pupils who say nothing about themselves, closed by the teacher. */
import * as v from 'valibot';
import {ConsentText} from './campaign.js';
import {Picture} from './cases.js';
import {attribution, ConsentGiven, person} from './people.js';
import {amount, countryCode, direction, language, slug, text, time} from './shapes.js';

/** What a pupil can have done. E-mails would need an address. */
export const ClassKind = v.picklist(['letter', 'solidarity']);

/** `GET /v1/classes?edition&lang`: what a teacher agrees to, and how long things last (in days). */
export const ClassTerms = v.object({
  edition: slug,
  lang: language,
  consents: v.array(ConsentText),
  mostPupils: amount,
  codeDays: amount,
  classDays: amount,
});

/** `POST /v1/classes?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. */
export const ClassOpening = v.strictObject({
  email: person.email,
  /** As it shall stand on the board, and nowhere else. */
  name: v.optional(text(40)),
  country: countryCode,
  pupils: v.pipe(
    v.number(),
    v.integer('number.whole'),
    v.minValue(1, 'pupils.missing'),
    v.maxValue(60, 'number.large'),
  ),
  lang: language,
  consents: v.pipe(v.array(ConsentGiven), v.maxLength(10, 'text.long')),
  ...attribution,
});

/** The same 201 for everybody: a mail asks whether it was they, and the button it leads to opens the class. */
export const ClassAsked = v.object({
  receipt: text(64, 1),
  status: v.picklist(['pending-confirmation']),
});

/** Of one case, in this class. */
export const ClassCase = v.object({
  id: slug,
  name: text(120, 1),
  shortName: text(60, 1),
  picture: v.nullable(Picture),
  /** What can be written here without harm. */
  takes: v.array(ClassKind),
  letters: amount,
  solidarity: amount,
});

const classroom = {
  edition: slug,
  /** The campaign's name, in the language of the cases. */
  campaign: text(80, 1),
  lang: language,
  dir: direction,
  fictional: v.boolean(),
  /** `early`: the campaign has not begun. `over`: letters are no longer counted. */
  state: v.picklist(['early', 'open', 'closed', 'over']),
  cases: v.array(ClassCase),
  /** All of them together. */
  total: amount,
  /** Grows with every change. */
  version: amount,
  asOf: time,
};

/** `GET /v1/classes/{code}?lang`: what pupils and the board see. Nothing in it says which class it is. */
export const Classroom = v.object({...classroom, codeUntil: time});

/** `POST /v1/classes/{code}/reports`, with an `Idempotency-Key` header: one letter or card is done. */
export const ClassReport = v.strictObject({case: slug, kind: ClassKind});

/** `DELETE /v1/classes/{code}/reports/{receipt}` answers the same, once it is taken back. */
export const ClassReported = v.object({
  receipt: text(64, 1),
  /** Until then it can be taken back. */
  undoUntil: time,
  case: slug,
  kind: ClassKind,
  /** Of this case and kind, in this class. */
  count: amount,
  version: amount,
});

/** `GET /v1/my-class?lang`, with `Authorization: Bearer` and the teacher's key. */
export const MyClass = v.object({
  ...classroom,
  name: v.nullable(text(40)),
  pupils: amount,
  /** Null once it has expired. */
  code: v.nullable(text(16, 1)),
  codeUntil: time,
  /** Then everything about this class is deleted. */
  endsAt: time,
  closedAt: v.nullable(time),
  /** After closing: until then it can be opened again. */
  reopenUntil: v.nullable(time),
  /** More than that, and somebody of the campaign looks first. */
  most: amount,
  /** Once it is closed: what the campaign has got, and the number to write on the parcel. */
  reports: v.array(
    v.object({
      case: slug,
      kind: ClassKind,
      count: amount,
      receipt: text(64, 1),
      status: v.picklist(['counted', 'in-review']),
    }),
  ),
});

/** `POST /v1/my-class/corrections`: how many it really are. */
export const ClassCorrection = v.strictObject({
  case: slug,
  kind: ClassKind,
  count: v.pipe(
    v.number(),
    v.integer('number.whole'),
    v.minValue(0, 'count.missing'),
    v.maxValue(10_000, 'number.large'),
  ),
});

/** `POST /v1/my-class/codes` (a new code; the old one stops at once), `/closings` (counts) and `/reopenings`: an empty body. */
export const ClassStep = v.strictObject({});

/** What each of them answers; the class is then read again. */
export const ClassChanged = v.object({version: amount});

export type ClassKind = v.InferOutput<typeof ClassKind>;
export type ClassTerms = v.InferOutput<typeof ClassTerms>;
export type ClassOpening = v.InferOutput<typeof ClassOpening>;
export type ClassAsked = v.InferOutput<typeof ClassAsked>;
export type ClassCase = v.InferOutput<typeof ClassCase>;
export type Classroom = v.InferOutput<typeof Classroom>;
export type ClassReport = v.InferOutput<typeof ClassReport>;
export type ClassReported = v.InferOutput<typeof ClassReported>;
export type MyClass = v.InferOutput<typeof MyClass>;
export type ClassCorrection = v.InferOutput<typeof ClassCorrection>;
export type ClassChanged = v.InferOutput<typeof ClassChanged>;
