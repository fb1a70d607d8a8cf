/** Solidarity messages: a few lines to the person and the family, read by somebody before anybody sees them. */
import * as v from 'valibot';
import {CaseStatus} from './cases.js';
import {LetterRules} from './letters.js';
import {countryCode, direction, language, slug, text, time} from './shapes.js';

/** As many characters as a message may have. */
export const longestMessage = 800;

/** What of the sender's name stands under it. */
export const ShownName = v.picklist(['first-name', 'initials', 'nobody']);

/**
 * `POST /v1/cases/{case}/messages?edition`, with an `Idempotency-Key` header (UUID). Unknown fields are refused. Of the name
 * only what is shown is stored; a country that is given is shown.
 */
export const Message = v.strictObject({
  text: v.pipe(
    text(longestMessage),
    v.check((s) => s.trim() !== '', 'text.missing'),
  ),
  /** In which language it is written. */
  lang: language,
  shown: v.optional(ShownName, 'nobody'),
  /** Needed unless `shown` is `nobody`. */
  name: v.optional(text(120)),
  country: v.optional(countryCode),
});

/** Nothing is shown before somebody of the campaign has read it. With the receipt the campaign can find it again. */
export const MessageReceived = v.object({receipt: text(64, 1), status: v.picklist(['waiting'])});

/** One that was accepted. */
export const ShownMessage = v.object({
  id: text(64, 1),
  text: text(longestMessage, 1),
  lang: language,
  dir: direction,
  /** "Hanna" or "H. L.", or nobody's name. */
  by: v.nullable(text(60)),
  country: v.nullable(text(60)),
  /** The day on which it was written. */
  date: time,
  /** The day on which it was given to those it is for. */
  deliveredOn: v.nullable(time),
});

/** What to keep in mind while writing, as for a letter to the person or the family. */
export const MessageRules = v.object({
  /** To whom. */
  to: text(120, 1),
  /** Languages that are read there, best first. */
  languages: v.array(language),
  points: v.array(text(240, 1)),
  notes: v.array(text(300, 1)),
  doNot: v.array(text(200, 1)),
  rules: LetterRules,
});

/** `GET /v1/cases/{case}/messages?edition&lang&before`: those that were accepted, the newest first. */
export const Messages = v.object({
  case: slug,
  edition: slug,
  lang: language,
  dir: direction,
  name: text(120, 1),
  shortName: text(60, 1),
  fictional: v.boolean(),
  status: CaseStatus,
  opensAt: time,
  /** Until then messages are taken. */
  until: time,
  now: time,
  /** `null` where no messages are passed on to anybody. */
  writing: v.nullable(MessageRules),
  messages: v.array(ShownMessage),
  /** For `before`: what comes after the last of these, if anything. */
  next: v.nullable(text(64, 1)),
});

export type ShownName = v.InferOutput<typeof ShownName>;
export type Message = v.InferInput<typeof Message>;
export type MessageReceived = v.InferOutput<typeof MessageReceived>;
export type ShownMessage = v.InferOutput<typeof ShownMessage>;
export type MessageRules = v.InferOutput<typeof MessageRules>;
export type Messages = v.InferOutput<typeof Messages>;
