/** Valibot at the door: nothing is coerced, nothing unknown is dropped in silence, and every mistake is pointed at. */
import * as v from 'valibot';
import {CountKey, language, slug} from '../../src/contract/index.js';
import {Trouble} from './problems.js';

const deepest = 8;

/** The checked value, or a `Trouble` that points at each mistake with a JSON Pointer. */
export function checked<Schema extends v.GenericSchema>(schema: Schema, value: unknown): v.InferOutput<Schema> {
  if (depth(value) > deepest) throw new Trouble('body.invalid', {errors: [{pointer: '', code: 'body.invalid'}]});
  const {success, output, issues} = v.safeParse(schema, value);
  if (success) return output;
  throw new Trouble('body.invalid', {errors: issues.map((issue) => ({pointer: pointer(issue), code: codeOf(issue)}))});
}

function pointer({path, expected}: v.BaseIssue<unknown>) {
  const escape = (key: unknown) => String(key).replaceAll('~', '~0').replaceAll('/', '~1');
  // A field nobody knows has a name the sender made up: the pointer stops above it, because answers repeat nothing.
  const known = expected === 'never' ? path?.slice(0, -1) : path;
  return known?.map(({key}) => `/${escape(key)}`).join('') ?? '';
}

function codeOf({message, expected, path}: v.BaseIssue<unknown>) {
  if (/^[a-z]+\.[a-z]+$/.test(message)) return message;
  if (expected === 'never') return 'field.unknown';
  const field = path?.at(-1)?.key;
  return field === 'name' || field === 'email' ? `${field}.missing` : 'body.invalid';
}

function depth(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

/** One value of the query: absent, or said once and well. */
export function queryValue(query: unknown, name: 'edition' | 'section' | 'lang' | 'category' | 'country' | 'sort') {
  const said = (query as Record<string, unknown>)[name];
  if (said === undefined || said === '') return undefined;
  const fits = {
    edition: slug,
    section: slug,
    lang: language,
    category: slug,
    country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
    sort: v.picklist(['order', 'need']),
  }[name];
  if (v.is(fits, said)) return said;
  throw new Trouble('query.invalid');
}

/** `keys=campaign,case:river-teacher`: at most a hundred, each spelled as a count key is. */
export function queryKeys(query: unknown): string[] {
  const said = (query as Record<string, unknown>)['keys'];
  const keys = typeof said === 'string' ? [...new Set(said.split(','))] : ['campaign'];
  if ((said !== undefined && typeof said !== 'string') || keys.length > 100) throw new Trouble('query.invalid');
  if (!keys.every((key) => v.is(CountKey, key))) throw new Trouble('query.invalid');
  return keys;
}
