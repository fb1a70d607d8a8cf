/** What went wrong, for people (RFC 9457): a code the widget has a sentence for, never only the server's words. */
import * as v from 'valibot';
import {Outcome} from './cases.js';
import {link, text} from './shapes.js';

/** Every code a field or a whole request can carry. Codes are only ever added. */
export const problemCodes = [
  'body.invalid',
  'body.large',
  'body.type',
  'busy',
  'case.closed',
  'case.unknown',
  'case.upcoming',
  'case.withdrawn',
  'class.closed',
  'class.full',
  'class.settled',
  'class.unknown',
  'code.expired',
  'code.revoked',
  'code.unknown',
  'consent.missing',
  'consent.unknown',
  'edition.unknown',
  'event.unknown',
  'events.closed',
  'failed',
  'field.unknown',
  'key.invalid',
  'key.missing',
  'key.pending',
  'key.reused',
  'messages.closed',
  'method.unknown',
  'page.unknown',
  'query.invalid',
  'rate.limited',
  'report.settled',
  'report.unknown',
  'reports.closed',
  'section.unknown',
  'unavailable',
] as const;

/** `application/problem+json`. `errors` point into the request's body with a JSON Pointer (RFC 6901). */
export const Problem = v.object({
  type: link,
  title: text(200, 1),
  status: v.number(),
  code: v.string(),
  /** A random id that also stands in the server's log. */
  instance: v.string(),
  errors: v.optional(v.array(v.object({pointer: v.string(), code: v.string()}))),
  /** With `case.closed`: what became of the case. */
  outcome: v.optional(v.nullable(Outcome)),
  /** With `case.withdrawn`: what to say instead. */
  text: v.optional(text(300)),
  /** With `case.closed` and `case.upcoming`: where to read on. */
  url: v.optional(link),
});

export type ProblemCode = (typeof problemCodes)[number];
export type Problem = v.InferOutput<typeof Problem>;
