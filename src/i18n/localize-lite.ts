/**
 * What the CDN build puts in the place of @lit/localize: the same two functions, for pages whose language is chosen once
 * and whose messages all have ids. Saves 0.9 kB of the 10 that a counter may have (docs/why.md).
 */
import type {LocaleModule} from '@lit/localize';
import type {TemplateResult} from 'lit';

type Str = {strTag: true; strings: TemplateStringsArray; values: unknown[]};
type Template = string | Str | TemplateResult;

let templates: Record<string, Template> = {};

export const str = (strings: TemplateStringsArray, ...values: unknown[]): Str => ({strTag: true, strings, values});

export function msg(template: Template, {id}: {id: string}): string | TemplateResult {
  const found = templates[id] ?? template;
  if (typeof found === 'string') return found;
  const {values} = template as Str;
  // A translation holds numbers where the source holds values: it may need them in another order.
  const ordered = found === template ? values : found.values.map((index) => values[index as number]);
  return 'strTag' in found
    ? found.strings.reduce((text, next, index) => text + String(ordered[index - 1]) + next)
    : {...found, values: ordered};
}

export const configureLocalization = ({loadLocale}: {loadLocale: () => Promise<LocaleModule>}) => ({
  setLocale: async () => {
    templates = (await loadLocale()).templates as typeof templates;
  },
});
