/**
 * What the CDN build puts in the place of @lit/localize, after it has turned `msg(str`Goal ${n}`, {id: 'goal'})` into
 * `msg('goal', n)`: for pages whose language is chosen once. Saves 0.9 kB of the 10 that a counter may have
 * (docs/why.md, "Bytes").
 */
import type {LocaleModule} from '@lit/localize';
import type {TemplateResult} from 'lit';

type Str = {strTag: true; strings: TemplateStringsArray; values: unknown[]};

let templates: Record<string, string | Str | TemplateResult>;

/** A translation holds numbers where the source holds values: it may need them in another order. */
export const str = (strings: TemplateStringsArray, ...values: unknown[]): Str => ({strTag: true, strings, values});

export function msg(id: string, ...given: unknown[]): string | TemplateResult {
  const found = templates[id]!;
  if (typeof found === 'string') return found;
  const values = found.values.map((index) => given[index as number]);
  return 'strTag' in found ? String.raw({raw: found.strings}, ...values) : {...found, values};
}

export const configureLocalization = ({loadLocale}: {loadLocale: () => Promise<LocaleModule>}) => ({
  setLocale: async () => {
    templates = (await loadLocale()).templates as typeof templates;
  },
});
