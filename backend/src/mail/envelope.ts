/**
 * An address that a mail must still go to. It cannot be sealed to the campaign's key, which the server does not have, so it
 * is encrypted with one made from the pepper, which is not in the database, and deleted as soon as the mail has left.
 */
import {createCipheriv, createDecipheriv, hkdfSync, randomBytes} from 'node:crypto';

export interface Envelopes {
  /** `id` is the row's: what is moved to another row does not open. */
  close(id: string, content: object): string;
  open(id: string, closed: string): unknown;
}

export function createEnvelopes(pepper: string): Envelopes {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(pepper, 'hex'), '', 'w4r/v1 mail', 32));
  return {
    close(id, content) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(id));
      const text = Buffer.concat([iv, cipher.update(JSON.stringify(content)), cipher.final(), cipher.getAuthTag()]);
      return text.toString('base64');
    },
    open(id, closed) {
      const all = Buffer.from(closed, 'base64');
      const decipher = createDecipheriv('aes-256-gcm', key, all.subarray(0, 12)).setAAD(Buffer.from(id));
      decipher.setAuthTag(all.subarray(-16));
      return JSON.parse(
        Buffer.concat([decipher.update(all.subarray(12, -16)), decipher.final()]).toString(),
      ) as unknown;
    },
  };
}
