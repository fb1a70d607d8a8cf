import type {Correction, Report, Reported} from '../contract/index.js';
import type {Client} from './client.js';
import {send} from './send.js';
import {reportedShape} from './shapes/reported.js';

/** Where reports go. */
export const reports = '/v1/reports';

/** Where one's own report is corrected. */
export const corrections = (receipt: string) => `${reports}/${encodeURIComponent(receipt)}/corrections`;

/** Tells how many letters were written. */
export const report = (client: Client, wrote: Report, key: string, edition?: string) =>
  send<Reported>(client, reports, reportedShape, wrote, key, edition);

/** Tells how many it really were; 0 takes the report back. */
export const correct = (client: Client, receipt: string, correction: Correction, key: string) =>
  send<Reported>(client, corrections(receipt), reportedShape, correction, key);
