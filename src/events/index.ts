/**
 * Every event our elements fire. All bubble and cross shadow roots; none carries a name, an address or a word that a
 * person typed, because every script on the host page can listen.
 */
export * from './announced.js';
export * from './before-sign.js';
export * from './count.js';
export * from './joined.js';
export * from './message-sent.js';
export * from './posted.js';
export * from './printed.js';
export * from './reported.js';
export * from './section.js';
export * from './shared.js';
export * from './sign-failed.js';
export * from './signed.js';
