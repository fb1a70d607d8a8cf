/** Where the campaign is at home in a country: its own name there, its own dates, and its own site. */
import * as v from 'valibot';
import {Phase} from './campaign.js';
import {countryCode, direction, language, link, slug, text, time} from './shapes.js';

/** The section in one of its languages, as it calls itself and its country there. */
export const SectionName = v.object({
  lang: language,
  dir: direction,
  name: text(80, 1),
  country: text(60, 1),
  /** Its own site in this language, or our pages as the section shows them. */
  url: link,
});

export const Section = v.object({
  id: slug,
  /** Named in the reader's language. */
  country: v.object({code: countryCode, name: text(60, 1)}),
  /** One for each of its languages; the first is the one it speaks without being asked. */
  names: v.pipe(v.array(SectionName), v.minLength(1)),
  phase: Phase,
  opensAt: time,
  closesAt: time,
  reportsUntil: time,
  /** By its IANA name: the one in which its dates are said. */
  timeZone: text(60, 1),
});

/** `GET /v1/sections?edition&lang`, in the campaign's order. */
export const Sections = v.object({edition: slug, lang: language, sections: v.array(Section)});

export type SectionName = v.InferOutput<typeof SectionName>;
export type Section = v.InferOutput<typeof Section>;
export type Sections = v.InferOutput<typeof Sections>;
