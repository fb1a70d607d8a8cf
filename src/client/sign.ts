import type {Signature, Signed} from '../contract/index.js';
import type {Client} from './client.js';
import {send} from './send.js';
import {signedShape} from './shapes/signed.js';

/** Where the signatures of a case go. */
export const signatures = (id: string) => `/v1/cases/${encodeURIComponent(id)}/signatures`;

/** Signs one case. */
export const sign = (client: Client, id: string, signature: Signature, key: string, edition?: string) =>
  send<Signed>(client, signatures(id), signedShape, signature, key, edition);
