/**
 * Personal fields never reach the disk readable. Each row is encrypted under a data key that lives in memory for ten
 * minutes; the data key itself is sealed (HPKE, RFC 9180) to the campaign's public key and stored beside the rows.
 * Only the campaign's private key, which the server does not need, opens them again.
 */
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  randomBytes,
  randomUUID,
} from 'node:crypto';
import {Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256} from '@hpke/core';
import {type Tables} from './store/tables.js';

const suite = new CipherSuite({kem: new DhkemX25519HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes256Gcm()});
const info = bytes('w4r/v1 data key');
/** A sign-up belongs to no case: this stands in its place wherever one is sealed or opened. */
export const signupPlace = 'signup';
/** In the place of a case, for whoever announces a gathering. */
export const eventPlace = 'event';
const renewAfter = 10 * 60 * 1000;

export interface Personal {
  name: string;
  email: string;
}

export interface DataKey {
  row: Tables['data_keys'];
  /** Whether a committed transaction has written the row. */
  stored: boolean;
}

/** `case_id` is `signupPlace` for a sign-up. */
type Sealed = Pick<Tables['signatures'], 'id' | 'case_id' | 'data_key' | 'sealed'>;

export interface Sealer {
  /** Makes the first key, so that a key that cannot be used is noticed before anybody signs. */
  ready(): Promise<void>;
  seal(signatureId: string, caseId: string, personal: Personal): Promise<{dataKey: DataKey; sealed: string}>;
}

export function createSealer(publicKey: string, now: () => number = Date.now): Sealer {
  let current: Promise<{secret: Buffer; dataKey: DataKey}> | undefined;
  let madeAt = 0;

  const key = () => {
    if (!current || now() - madeAt > renewAfter) {
      madeAt = now();
      current = makeDataKey(publicKey, madeAt);
      current.catch(() => (current = undefined));
    }
    return current;
  };
  return {
    async ready() {
      await key();
    },
    async seal(signatureId, caseId, personal) {
      const {secret, dataKey} = await key();
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', secret, iv).setAAD(bytes(`${signatureId}|${caseId}`));
      const sealed = Buffer.concat([iv, cipher.update(JSON.stringify(personal)), cipher.final(), cipher.getAuthTag()]);
      return {dataKey, sealed: sealed.toString('base64')};
    },
  };
}

async function makeDataKey(publicKey: string, now: number) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(bytes(publicKey, 'hex'));
  const secret = randomBytes(32);
  const id = randomUUID();
  const sender = await suite.createSenderContext({recipientPublicKey, info});
  const sealed = await sender.seal(secret, bytes(id));
  const row = {
    id,
    recipient: fingerprint(publicKey),
    encapsulated: Buffer.from(sender.enc).toString('base64'),
    sealed: Buffer.from(sealed).toString('base64'),
    created_at: now,
  };
  return {secret, dataKey: {row, stored: false}};
}

/** Opens rows again, with the private key: for the campaign's own export, on the campaigner's own machine. */
export async function createOpener(privateKey: string, rows: Tables['data_keys'][]) {
  const recipientKey = await suite.kem.deserializePrivateKey(bytes(privateKey, 'hex'));
  const secrets = new Map<string, Buffer>();
  for (const {id, encapsulated, sealed} of rows) {
    const enc = bytes(encapsulated, 'base64');
    const recipient = await suite.createRecipientContext({recipientKey, enc, info});
    secrets.set(id, Buffer.from(await recipient.open(bytes(sealed, 'base64'), bytes(id))));
  }
  return ({id, case_id, data_key, sealed}: Sealed): Personal => {
    const secret = secrets.get(data_key);
    if (!secret) throw new Error(`Row ${id} was sealed under a data key that is missing.`);
    const all = Buffer.from(sealed, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', secret, all.subarray(0, 12)).setAAD(bytes(`${id}|${case_id}`));
    decipher.setAuthTag(all.subarray(-16));
    return JSON.parse(Buffer.concat([decipher.update(all.subarray(12, -16)), decipher.final()]).toString()) as Personal;
  };
}

/** What `data_keys.recipient` says of rows that this private key opens. */
export function recipientOf(privateKey: string) {
  // PKCS #8 of an X25519 key (RFC 8410): always the same sixteen bytes, then the key.
  const der = Buffer.from(`302e020100300506032b656e04220420${privateKey}`, 'hex');
  const {x} = createPublicKey(createPrivateKey({key: der, format: 'der', type: 'pkcs8'})).export({format: 'jwk'});
  return fingerprint(Buffer.from(x!, 'base64url').toString('hex'));
}

export async function makeSealingKeys() {
  const {publicKey, privateKey} = await suite.kem.generateKeyPair();
  const hex = (key: ArrayBuffer) => Buffer.from(key).toString('hex');
  return {
    publicKey: hex(await suite.kem.serializePublicKey(publicKey)),
    privateKey: hex(await suite.kem.serializePrivateKey(privateKey)),
  };
}

/** Enough of a digest to see which key a row belongs to. */
function fingerprint(publicKey: string) {
  return createHash('sha256').update(publicKey).digest('hex').slice(0, 16);
}

function bytes(text: string, encoding: BufferEncoding = 'utf8'): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text, encoding));
}
