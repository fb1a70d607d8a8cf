import type {Client} from './client.js';
import type {Shape} from './fits.js';
import {request} from './request.js';

/**
 * Sends what somebody did.
 * @param key a UUID made when the person first pressed the button, and kept for every retry of the same action
 */
export const send = <T>(client: Client, path: string, shape: Shape, body: object, key: string, edition?: string) =>
  request<T>(client.url(path, {edition}), shape, {
    method: 'POST',
    headers: {'content-type': 'application/json', 'idempotency-key': key},
    // On pages with an old Prototype.js, arrays have a way of their own to write themselves down.
    body: JSON.stringify(body, function (this: Record<string, unknown>, name: string) {
      return this[name];
    }),
    cache: 'no-store',
    // Firefox drops a plain POST when the visitor leaves the page.
    keepalive: true,
  });
