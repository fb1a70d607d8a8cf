/** The campaign as its sections show it: an edition like the campaign's own, with what a section says in its place. */
import {type SectionFile} from '../campaign/files.js';
import {type CaseContent, type Edition, type StoredEdition, type StoredSection} from './catalogue.js';
import {bestLanguage} from './languages.js';

/** An edition that no section shows. */
export function itself({facts}: StoredEdition): Pick<Edition, 'section' | 'sections' | 'whole'> {
  return {section: undefined, sections: new Map(), whole: facts};
}

export function addSections(edition: Edition) {
  for (const section of edition.facts.sections ?? []) {
    const said = edition.inSections?.[section.id];
    if (said) edition.sections.set(section.id, asSection(edition, section, said));
  }
}

/** The campaign as somebody met it; itself, where they did or where the section has gone since. */
export function metThrough(edition: Edition, section: string | null): Edition {
  return edition.sections.get(section ?? '') ?? edition;
}

function asSection(edition: Edition, section: SectionFile, said: StoredSection): Edition {
  const {facts} = edition;
  const {languages, consents = facts.consents, cases = facts.cases, timeZone, goal = null, url} = section;
  const {opensAt, closesAt, reportsUntil} = said;
  return {
    ...edition,
    opensAt,
    closesAt,
    reportsUntil,
    section,
    facts: {...facts, languages, consents, cases, timeZone, goal, goalGrows: false, url},
    words: {...edition.words, ...wordsOf(edition, said)},
    cases: new Map(
      cases.flatMap((id) => {
        const content = edition.cases.get(id);
        return content ? [[id, within(content, section, said)] as const] : [];
      }),
    ),
  };
}

/** In a language that the campaign does not speak, what the section does not say itself is said as the campaign would. */
function wordsOf({facts, words}: Edition, said: StoredSection): Edition['words'] {
  return Object.fromEntries(
    Object.entries(said.words).map(([lang, own]) => {
      const general = words[bestLanguage(lang, facts.languages)]!;
      const categories = {...general.categories, ...own.categories};
      const explanations = {...general.explanations, ...own.explanations};
      return [lang, {...general, ...own, consents: general.consents, categories, explanations}];
    }),
  );
}

/** A case that ends on a day of its own ends then everywhere, unless the section has ended before. */
function within(content: CaseContent, {calendar}: SectionFile, {closesAt}: StoredSection): CaseContent {
  if (!calendar) return content;
  return {...content, closesAt: content.facts.closes ? Math.min(content.closesAt, closesAt) : closesAt};
}
