/** The campaign as a visitor meets it: words, dates, goal, languages, consent texts. */
import * as v from 'valibot';
import {KitFile, Want} from './signups.js';
import {amount, digest, direction, language, link, slug, text, time} from './shapes.js';

/**
 * One sentence a person agrees to, kept word for word with its version, so that years later the exact
 * text can be shown again. A `statement` stands beside the button; a `checkbox` starts unticked.
 */
export const ConsentText = v.object({
  id: slug,
  version: amount,
  lang: language,
  hash: digest,
  ask: v.picklist(['statement', 'checkbox']),
  required: v.boolean(),
  text: text(600, 1),
});

/** `before` it opens, `during`, `reporting` (writing is over, letters are still counted), `after`. */
export const Phase = v.picklist(['before', 'during', 'reporting', 'after']);

/** What a petition leads to once it is signed, in the campaign's order. */
export const NextStep = v.picklist(['letter', 'sign', 'share', 'signup']);

/** `GET /v1/campaign?edition&section&lang`: as a section shows it, if one is named. */
export const Campaign = v.object({
  id: slug,
  edition: slug,
  /** The edition a tag without one follows today. */
  currentEdition: slug,
  /** The section that shows it so; null for the campaign itself. */
  section: v.nullable(slug),
  name: text(80, 1),
  lang: language,
  dir: direction,
  languages: v.array(language),
  fictional: v.boolean(),
  phase: Phase,
  opensAt: time,
  closesAt: time,
  reportsUntil: time,
  /** By its IANA name: the one in which these dates are said. */
  timeZone: text(60, 1),
  /** The backend's own time, to the minute: a visitor's clock may be days wrong. */
  now: time,
  goal: v.nullable(amount),
  url: link,
  privacyUrl: link,
  /** Those of a petition. */
  consents: v.array(ConsentText),
  /** Joining: what can be chosen, what is agreed to, what one receives. */
  signup: v.object({
    wants: v.array(Want),
    consents: v.array(ConsentText),
    kit: v.array(KitFile),
    url: link,
  }),
  /** The page on which letters are reported. */
  reportUrl: link,
  next: v.array(NextStep),
  /** What the cases are about, each in plain words: "What is a prisoner of conscience?" */
  categories: v.array(v.object({id: slug, name: text(60, 1), explanation: v.nullable(text(300, 1))})),
  /** What is suggested to whoever shares the campaign. */
  share: text(280, 1),
});

export type ConsentText = v.InferOutput<typeof ConsentText>;
export type NextStep = v.InferOutput<typeof NextStep>;
export type Phase = v.InferOutput<typeof Phase>;
export type Campaign = v.InferOutput<typeof Campaign>;
