/** Somebody on their way through many cases. */
import {aCase} from '../../src/contract/examples.js';
import type {CaseCard} from '../../src/contract/index.js';
import {until} from './calm.js';
import type {PlayedBackend} from './played-backend.js';
import {json} from './played-backend.js';
import {put, visitor} from './visitor.js';

export const named = (shortName: string, more: Partial<CaseCard> = {}): CaseCard => {
  const id = shortName.toLowerCase();
  const count = {...aCase.count, key: `case:${id}`, count: 100};
  return {...aCase, id, name: `${shortName} Example`, shortName, count, url: `/cases/${id}`, ...more};
};

export const people = ['Ada', 'Ben', 'Cleo', 'Dov'].map((name) => named(name));

/** What a backend says of its cases, the least supported first. */
export const list = (cases = people, withdrawn: {id: string; text: string}[] = []) =>
  json({
    edition: '2026',
    lang: 'en',
    cases,
    withdrawn: withdrawn.map((it) => ({...it, edition: '2026', withdrawn: true})),
  });

export function runner(backend: PlayedBackend, attributes: Record<string, string> = {}, place = document.body) {
  const element = put('w4r-marathon', {backend: backend.address, ...attributes}, 'The campaign');
  if (place !== document.body) place.append(element);
  const somebody = visitor(element);
  const ready = (name: string) =>
    until(
      () =>
        somebody.root().querySelector('.act button') &&
        somebody.isThere('button', name) &&
        !somebody.root().querySelector('.act [aria-disabled=true]'),
      `a button "${name}" that can be pressed`,
    );
  const does = async (button: string) => {
    await ready(button);
    await somebody.press(button);
  };
  return {
    ...somebody,
    /** Signs or skips, once nobody could take it for the second half of a double press. */
    signs: () => does('Sign'),
    skips: () => does('Skip'),
    ready: () => ready('Sign'),
    meets: (name: string) => somebody.find('heading', name),
    async begins() {
      await somebody.find('button', 'Begin');
      await somebody.writes();
      await somebody.press('Begin');
    },
    /** "Ada: signed", "Ben: now" */
    steps: () => [...somebody.root().querySelectorAll('ol li')].map((it) => it.textContent.trim()),
  };
}
