/** What is put away on a device: sealed under a key that the browser keeps and no script can read out. Loaded when it is needed. */
export interface Sealed {
  madeAt: number;
  /** Each has a key of its own, which goes when it goes. */
  secret: CryptoKey;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

export async function seal(clear: object, madeAt: number): Promise<Sealed> {
  const secret = await crypto.subtle.generateKey({name: 'AES-GCM', length: 256}, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(
    {name: 'AES-GCM', iv},
    secret,
    new TextEncoder().encode(JSON.stringify(clear)),
  );
  return {madeAt, secret, iv, bytes};
}

export async function unseal<T>({secret, iv, bytes}: Sealed): Promise<T> {
  const clear = await crypto.subtle.decrypt({name: 'AES-GCM', iv}, secret, bytes);
  return JSON.parse(new TextDecoder().decode(clear)) as T;
}
