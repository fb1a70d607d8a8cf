import type {Signature, Signed} from '../contract/index.js';
import type {Client} from './client.js';
import {request} from './request.js';
import {signedShape} from './shapes/signed.js';

/**
 * Signs one case.
 * @param key a UUID made when the person first pressed the button, and kept for every retry of the same signature
 */
export const sign = (client: Client, id: string, signature: Signature, key: string, edition?: string) =>
  request<Signed>(client.url(`/v1/cases/${encodeURIComponent(id)}/signatures`, {edition}), signedShape, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': key},
    // On pages with an old Prototype.js, arrays have a way of their own to write themselves down.
    body: JSON.stringify(signature, function (this: Record<string, unknown>, name: string) {
      return this[name];
    }),
    cache: 'no-store',
    // Firefox drops a plain POST when the visitor leaves the page.
    keepalive: true,
  });
