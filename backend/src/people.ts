/** The keyed digests that stand for a person, an address and a request, so that none of them is stored. */
import {createHmac} from 'node:crypto';
import {domainToASCII} from 'node:url';

/**
 * One person, one signature per case. The case is part of what is digested, so that rows of different cases cannot be
 * joined, and the pepper lives outside the database, so that a stolen one cannot be tried against lists of addresses.
 */
export function personKey(pepper: string, edition: string, caseId: string, email: string) {
  return hmac(pepper, `person|${edition}|${caseId}|${canonicalEmail(email)}`);
}

/** One person among all who took part in an edition, whatever they did; in a table that says nothing else. */
export function participantKey(pepper: string, edition: string, email: string) {
  return hmac(pepper, `people|${edition}|${canonicalEmail(email)}`);
}

/** One person, one sign-up per edition. */
export function signupKey(pepper: string, edition: string, email: string) {
  return hmac(pepper, `signup|${edition}|${canonicalEmail(email)}`);
}

/** Counts the mails to an address, and finds what an erasure must find. No signature that counts carries it. */
export function addressKey(pepper: string, email: string) {
  return hmac(pepper, `mail|${canonicalEmail(email)}`);
}

/** Dots and plus signs are left alone: what one provider ignores tells two people apart at another. */
export function canonicalEmail(email: string) {
  const plain = email.normalize('NFKC').trim().toLowerCase();
  const at = plain.lastIndexOf('@');
  const domain = plain.slice(at + 1);
  return `${plain.slice(0, at)}@${domainToASCII(domain) || domain}`;
}

/** What a teacher holds, and the database does not: 256 bits that only the pepper makes again. */
export function classKey(pepper: string, classId: string) {
  return createHmac('sha256', Buffer.from(pepper, 'hex')).update(`class|${classId}`).digest('base64url');
}

/** Forty bits are soon tried out by whoever has the database; without the pepper they are not. */
export function codeKey(pepper: string, code: string) {
  return hmac(pepper, `code|${code}`);
}

export function requestHash(pepper: string, body: unknown) {
  return hmac(pepper, `request|${JSON.stringify(body)}`);
}

function hmac(pepper: string, text: string) {
  return createHmac('sha256', Buffer.from(pepper, 'hex')).update(text).digest('hex');
}
