/** Where campaign and cases stand at a moment. The server's clock decides, never the visitor's. */
import {type CaseStatus, type Phase} from '../../../src/contract/index.js';
import {type CaseContent, type Edition, type StoredEdition} from './catalogue.js';

export function phaseOf({opensAt, closesAt, reportsUntil}: StoredEdition, now: number): Phase {
  if (now < opensAt) return 'before';
  if (now < closesAt) return 'during';
  return now < reportsUntil ? 'reporting' : 'after';
}

export function statusOf(edition: Edition, {closesAt}: CaseContent, now: number): CaseStatus {
  if (now < edition.opensAt) return 'upcoming';
  return now < closesAt ? 'open' : 'closed';
}

/** An embargoed case is as good as unknown: to a reader, a counter, a signer and the preview of a link. */
export function isKnown({embargoUntil}: CaseContent, now: number) {
  return embargoUntil === null || now >= embargoUntil;
}
