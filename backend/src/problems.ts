/** What a visitor's widget is told when something is wrong (RFC 9457). Nothing of the request is ever repeated. */
import {randomUUID} from 'node:crypto';
import {type Problem, type ProblemCode} from '../../src/contract/index.js';

const known: {[code in ProblemCode]: [status: number, title: string]} = {
  'body.invalid': [422, 'Something in the request is not as it should be.'],
  'body.large': [413, 'The request is larger than 16 KiB.'],
  'body.type': [415, 'The request must be application/json.'],
  busy: [503, 'Too many people at once. Please try again in a moment.'],
  'case.closed': [403, 'This petition is closed.'],
  'case.unknown': [404, 'There is no such case.'],
  'case.upcoming': [403, 'This petition is not open yet.'],
  'case.withdrawn': [410, 'This case has been withdrawn.'],
  'class.closed': [403, 'This class has handed in its letters.'],
  'class.full': [403, 'That is more than a class can have written.'],
  'class.settled': [403, 'It is too late to open this class again.'],
  'class.unknown': [404, 'There is no such class.'],
  'code.expired': [410, 'This code has expired.'],
  'code.revoked': [410, 'This code has been replaced by another one.'],
  'code.unknown': [404, 'There is no class with this code.'],
  'consent.missing': [422, 'A required consent was not given.'],
  'consent.unknown': [422, 'A consent does not match any text of this campaign.'],
  'edition.unknown': [404, 'There is no such edition of the campaign.'],
  'event.unknown': [404, 'There is no such gathering.'],
  'events.closed': [403, 'Gatherings are no longer being announced.'],
  failed: [500, 'Something went wrong on our side.'],
  'field.unknown': [422, 'The request has a field nobody knows.'],
  'key.invalid': [400, 'The Idempotency-Key header must be a UUID.'],
  'key.missing': [400, 'The Idempotency-Key header is missing.'],
  'key.pending': [409, 'The same request is still being worked on.'],
  'key.reused': [422, 'This Idempotency-Key was used for another request.'],
  'messages.closed': [403, 'Messages are no longer passed on.'],
  'method.unknown': [405, 'This address does not answer that method.'],
  'page.unknown': [404, 'There is nothing here.'],
  'query.invalid': [400, 'A part of the address is not as it should be.'],
  'rate.limited': [429, 'Too many requests from this network. Please try again later.'],
  'report.settled': [403, 'This report has been counted by the campaign and can no longer be changed.'],
  'report.unknown': [404, 'There is no such report.'],
  'reports.closed': [403, 'Letters are no longer being counted.'],
  'section.unknown': [404, 'There is no such section of the campaign.'],
  unavailable: [503, 'The campaign cannot be reached right now. Please try again in a moment.'],
};

type Extra = Partial<Pick<Problem, 'errors' | 'outcome' | 'text' | 'url' | 'status'>>;

/** Thrown anywhere in a route; the app turns it into the answer. `retryAfter` in seconds. */
export class Trouble extends Error {
  code: ProblemCode;
  extra: Extra;
  retryAfter: number | undefined;
  headers: Record<string, string>;

  constructor(code: ProblemCode, {retryAfter, headers = {}, ...extra}: Extra & TroubleOptions = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
    this.headers = headers;
    this.retryAfter = retryAfter;
  }

  get status() {
    return this.extra.status ?? known[this.code][0];
  }
}

interface TroubleOptions {
  retryAfter?: number;
  headers?: Record<string, string>;
}

export function problemOf({code, extra, status}: Trouble, publicUrl: string, instance: string = randomUUID()): Problem {
  return {type: `${publicUrl}/problems/${code}`, title: known[code][1], code, instance, ...extra, status};
}

/** The sentence behind a problem's `type`, if there is such a problem. */
export function problemTitle(code: string): string | undefined {
  return Object.hasOwn(known, code) ? known[code as ProblemCode][1] : undefined;
}
