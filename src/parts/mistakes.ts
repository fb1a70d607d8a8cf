import {msg} from '@lit/localize';
import type {ConsentText, Signature} from '../contract/index.js';

/** What is wrong with a form: a field's name and a sentence for it. */
export type Mistakes = Record<string, string>;

/** Code of the contract → what a person can do about it. The backend says the same codes. */
const sentences: Record<string, () => string> = {
  'name.missing': () => msg('Please write your name.', {id: 'error.name'}),
  'email.missing': () => msg('Please write your e-mail address.', {id: 'error.email'}),
  'email.at': () => msg('An e-mail address has an @ in it, for instance hanna@example.org.', {id: 'error.email.at'}),
  'email.ending': () => msg('This address is missing its ending, for instance .org.', {id: 'error.email.ending'}),
  'email.invalid': () => msg('This does not look like an e-mail address.', {id: 'error.email.invalid'}),
  'country.invalid': () => msg('Please choose your country.', {id: 'error.country'}),
  'consent.missing': () => msg('Without this we cannot take your signature.', {id: 'error.consent'}),
};

const sentence = (code: string) => (sentences[code] ?? (() => msg('Please look at this once more.', {id: 'error'})))();

/** Checked when the button is pressed, never while somebody types. */
export function mistakesIn({name, email, country, consents}: Signature, texts: ConsentText[]): Mistakes {
  const given = (id: string) => consents.some((consent) => consent.id === id && consent.given);
  const codes: Record<string, string> = {
    name: name ? '' : 'name.missing',
    email: emailCode(email),
    country: country ? '' : 'country.invalid',
  };
  for (const {id, required} of texts) if (required && !given(id)) codes[id] = 'consent.missing';
  return Object.fromEntries(
    Object.entries(codes)
      .filter(([, code]) => code)
      .map(([field, code]) => [field, sentence(code)]),
  );
}

/** The same rule as the contract's: only the shape that a slip of the finger breaks. */
function emailCode(email: string): string {
  if (!email) return 'email.missing';
  if (!email.includes('@')) return 'email.at';
  if (/@[^\s@.]+\.?$/.test(email)) return 'email.ending';
  return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(email) ? '' : 'email.invalid';
}

const fields = ['name', 'email', 'country'];

/** What the backend found: JSON Pointers such as `/email`, codes as above. What belongs to no field stands under `''`. */
export const mistakesOf = (errors: {pointer: string; code: string}[] = []): Mistakes =>
  Object.fromEntries(
    errors.map(({pointer, code}) => [fields.find((name) => pointer === `/${name}`) ?? '', sentence(code)]),
  );
