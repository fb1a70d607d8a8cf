/** @hpke/core speaks of browsers' globals; Node has the same types under another name. */
type CryptoKey = import('node:crypto').webcrypto.CryptoKey;
type CryptoKeyPair = import('node:crypto').webcrypto.CryptoKeyPair;
