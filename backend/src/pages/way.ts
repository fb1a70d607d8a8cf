/** How a reader came: the section, the partner's code and the `utm_` parameters go along from page to page, and to the widgets. */
import * as v from 'valibot';
import {slug} from '../../../src/contract/index.js';
import {html} from './html.js';

export interface Way {
  source: string | undefined;
  section: string | undefined;
  /** A link between our own pages, on the address the reader came by. */
  to(url: string): string;
  /** The same without what goes along: a file does not ask how one came. */
  path(url: string): string;
}

const carried = ['section', 'source', 'utm_source', 'utm_medium', 'utm_campaign', 'utm_term', 'utm_content'];

export function wayOf(query: unknown): Way {
  const said = query as Record<string, unknown>;
  const fits = (name: string, value: unknown) =>
    name === 'source' || name === 'section'
      ? v.is(slug, value)
      : typeof value === 'string' && value !== '' && value.length <= 100;
  const kept = carried.filter((name) => fits(name, said[name])).map((name) => [name, said[name] as string]);
  return {
    source: v.is(slug, said['source']) ? said['source'] : undefined,
    section: v.is(slug, said['section']) ? said['section'] : undefined,
    path,
    to(url) {
      const {pathname, searchParams} = new URL(path(url), 'http://here');
      for (const [name, value] of kept) searchParams.set(name!, value!);
      return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname;
    },
  };
}

function path(url: string) {
  const {pathname, search} = new URL(url, 'http://here');
  return pathname + search;
}

/** For a widget on the page. */
export function settings({section, source}: Way) {
  return html`${attribute('section', section)}${attribute('source', source)}`;
}

/** ` name="value"`, or nothing. */
export function attribute(name: string, value: string | null | undefined) {
  return value !== null && value !== undefined && html` ${name}="${value}"`;
}
