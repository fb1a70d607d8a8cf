/**
 * What the CDN build puts in the place of @lit/localize, after it has turned `msg(str`Goal ${n}`, {id: 'goal'})` into
 * `msg('goal', n)` and the words of a language into plain texts such as `Objectif : {0}`: for pages whose language is
 * chosen once. Saves 0.9 kB of the 10 that a counter may have (docs/why.md, "Bytes").
 */
type Words = Record<string, string>;

let words: Words;

/** A text, or a list for Lit to render where a value is more than text. */
export function msg(id: string, ...values: unknown[]): unknown {
  // A translation may need the values in another order: every second part is the number of one.
  const parts = words[id]!.split(/[{}]/).map((part, index) => (index % 2 ? values[+part] : part));
  return values.some((value) => typeof value === 'object') ? parts : parts.join('');
}

export const configureLocalization = ({loadLocale}: {loadLocale: () => Promise<{templates: unknown}>}) => ({
  setLocale: async () => {
    words = (await loadLocale()).templates as Words;
  },
});
