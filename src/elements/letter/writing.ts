import type {Letter, LetterDesk, LetterModel} from '../../contract/index.js';
import type {Written} from '../../controllers/draft.js';
import {base, language, tagOf} from '../../i18n/language.js';

/** One letter in one language, as it stands on the desk. */
export interface Writing {
  desk: LetterDesk;
  letter: Letter;
  model: LetterModel;
  text: string;
  written: Written;
}

/** What stands where the model letter waits for a name: as good on paper, where it can be filled in by hand. */
const blank = '……';

export const keyOf = ({id}: Letter, {lang}: LetterModel) => `${id} ${lang}`;

/** In a language of the reader's, if there is a letter in it; else the one that is read best there. */
export const modelFor = ({models, languages}: Letter, lang: string | undefined): LetterModel =>
  [lang ?? '', language(), ...languages]
    .map((tag) => models.find((model) => base(model.lang) === base(tag)))
    .find((model) => model) ?? models[0]!;

// What a backend calls a language or a country may be none.
const named = (type: 'language' | 'region', code: string, lang: string): string => {
  try {
    return new Intl.DisplayNames(lang, {type}).of(code) ?? code;
  } catch {
    return code;
  }
};

/** "Spanish", in the page's language. */
export const languageName = (tag: string) => named('language', tag, language());

/** The sender's country as the letter says it. */
export const countryName = (code: string, lang: string) => code && named('region', code, lang);

/** In the letter's language; as it is written where the reader is, if that is the reader's own. */
export const today = (lang: string): string => {
  const own = [language(), ...navigator.languages.map(tagOf)].find(
    (tag) => base(tag) === base(lang) && tag.includes('-'),
  );
  const written = (tag: string) => new Intl.DateTimeFormat(tag, {dateStyle: 'long'}).format();
  try {
    return written(own ?? lang);
  } catch {
    return written(language());
  }
};

/** How much of the sender may be known. What a newer backend says otherwise is taken as "nothing". */
export const mayKnow = ({rules: {senderAddress}}: Letter) => ({
  town: senderAddress === 'full',
  street: senderAddress === 'full',
  country: senderAddress === 'full' || senderAddress === 'country-only',
});

/** What stands over the letter: never more than the rules of this letter allow, whatever was typed for another. */
export function senderLines({letter, model, written}: Writing): string[] {
  const may = mayKnow(letter);
  if (!may.country) return [];
  const place = [may.town ? written.town : '', countryName(written.country, model.lang)].filter(Boolean).join(', ');
  return [written.name, may.street ? written.street : '', place].filter(Boolean);
}

const filled = (paragraph: string, letter: Letter, {lang}: LetterModel, {name, town, country}: Written) => {
  const may = mayKnow(letter);
  const place = may.town ? town : may.country ? countryName(country, lang) : '';
  const words: Record<string, string> = {name: name || blank, town: place || blank};
  // In one go: somebody may be called {town}.
  return paragraph.replace(/\{(name|town)\}/g, (_, asked: string) => words[asked]!);
};

/** The model letter, with the sender's name and town where it asks for them. */
export const modelText = (letter: Letter, model: LetterModel, written: Written) =>
  model.paragraphs.map((paragraph) => filled(paragraph, letter, model, written)).join('\n\n');

/** Another name or town: it changes in the sentences of the model that nobody has touched. */
export function refilled(letters: Letter[], before: Written, after: Written): Written['texts'] {
  const texts = {...before.texts};
  for (const letter of letters)
    for (const model of letter.models) {
      const key = keyOf(letter, model);
      for (const paragraph of texts[key] ? model.paragraphs : [])
        texts[key] = texts[key]!.replace(filled(paragraph, letter, model, before), () =>
          filled(paragraph, letter, model, after),
        );
    }
  return texts;
}

/** Whether it would be a loss: the model letter can be had again. */
export const isOwn = ({letter, model, text, written}: Writing) =>
  !!text.trim() && text.trim() !== modelText(letter, model, written);

/** As it goes by e-mail or to the clipboard. */
export function wholeText(it: Writing): string {
  const {letter, model, text, written} = it;
  const may = mayKnow(letter);
  const place = may.country ? senderLines({...it, written: {...written, name: ''}}).join('\n') : '';
  const end = [model.closing, written.name, place].filter(Boolean).join('\n');
  return [model.salutation, text.trim(), end].filter(Boolean).join('\n\n');
}
