/** A language, and with it its regions: whoever asks for `fr-CA` reads `fr`. English stands in for what is not here. */
export const spokenIn =
  <Words>(all: {en: Words} & {[lang: string]: Words}) =>
  (lang: string): Words =>
    all[lang.split('-')[0]!] ?? all.en;
