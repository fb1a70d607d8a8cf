import {expect} from 'chai';
import {type TemplateResult} from 'lit';
import * as arabic from '../../locales/generated/ar/all.js';
import * as arabicCounter from '../../locales/generated/ar/counter.js';
import * as english from '../../locales/generated/en/all.js';
import * as englishCounter from '../../locales/generated/en/counter.js';
import * as french from '../../locales/generated/fr/all.js';
import * as frenchCounter from '../../locales/generated/fr/counter.js';

/** Only what is chosen in a language is there: English has two plurals, Arabic six. */
const isPlural = (id: string) => id.startsWith('actions.');
const plurals = (language: string) =>
  new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `actions.${form}`);

/** A text's values, by number, in the order in which they stand. */
function placeholders(message: unknown): unknown[] {
  if (typeof message === 'string') return [];
  return [...(message as TemplateResult).values].sort();
}

interface Unit {
  id: string;
  source: Element | null;
  target: Element | null;
}

async function translations(language: string): Promise<Unit[]> {
  const xlf = await (await fetch(`/locales/${language}.xlf`)).text();
  const found = new DOMParser().parseFromString(xlf, 'application/xml').querySelectorAll('trans-unit');
  return [...found].map((unit) => ({
    id: unit.id,
    source: unit.querySelector('source'),
    target: unit.querySelector('target'),
  }));
}

const values = (text: Element | null) => [...(text?.querySelectorAll('x') ?? [])].map((value) => value.id).sort();

const translated = [
  {language: 'ar', name: 'Arabic', all: arabic, counter: arabicCounter, letters: /[\u0600-\u06ff]/},
  {language: 'fr', name: 'French', all: french, counter: frenchCounter, letters: /[a-zàâçéèêëîïôûùü]/i},
];
const ofEnglish = english.templates as Record<string, unknown>;

for (const {language, name, all, counter, letters} of translated) {
  const templates = all.templates as Record<string, unknown>;

  describe(`the ${name} words`, () => {
    it('are there for every message, in a text of their own', async () => {
      const units = await translations(language);
      expect(units.length).to.be.at.least(50);
      for (const {id, source, target} of units) {
        expect(target?.textContent.trim(), id).to.match(letters);
        expect(target?.textContent, id).to.not.equal(source?.textContent);
      }
    });

    it('have every value that the English ones have', async () => {
      for (const {id, source, target} of await translations(language))
        expect(values(target), id).to.deep.equal(values(source));
    });

    it('are those that the page loads', () => {
      const ids = Object.keys(ofEnglish).filter((id) => !isPlural(id));
      expect(Object.keys(templates)).to.include.members(ids);
      for (const id of ids) expect(placeholders(templates[id]), id).to.deep.equal(placeholders(ofEnglish[id]));
    });

    it('have every plural form of the language, each with its number', () => {
      for (const id of plurals(language)) expect(placeholders(templates[id]), id).to.deep.equal([0]);
    });

    it('are the same where a counter comes alone', () => {
      const alone = counter.templates as Record<string, unknown>;
      expect(Object.keys(alone)).to.include.members(
        Object.keys(englishCounter.templates).filter((id) => !isPlural(id)),
      );
      expect(Object.keys(alone)).to.include.members(plurals(language));
      for (const [id, text] of Object.entries(alone))
        expect(placeholders(text), id).to.deep.equal(placeholders(templates[id]));
    });
  });
}
