/** A campaign with sections. */
import assert from 'node:assert/strict';
import {readFolder} from '../../src/campaign/folder.js';
import {importCampaign} from '../../src/store/importing.js';
import {openStore} from '../../src/store/store.js';
import {fixture} from './backend.js';

/** The fixture with two sections: one that follows the campaign, and one that has everything of its own. */
export async function importSections(databaseUrl: string, now: number) {
  const {campaign} = readFolder(fixture);
  const {facts, words, sectionWords, cases} = campaign!;
  cases.get('well-keeper')!.facts.confirmation = 'count-on-sign';
  const bridge = cases.get('bridge-song')!.facts;
  delete bridge.closes;
  delete bridge.outcome;
  bridge.confirmation = 'count-on-confirm';
  facts.sections = [
    {id: 'hills', country: 'CH', languages: ['fr', 'en'], timeZone: 'Europe/Zurich'},
    {
      id: 'harbour',
      country: 'NL',
      languages: ['nl'],
      timeZone: 'America/St_Johns',
      calendar: {opens: '-2d', closes: '+5d', reportsUntil: '+6d'},
      cases: ['bridge-song', 'well-keeper'],
      consents: [
        {id: 'harbour-signing', version: 3, ask: 'statement', required: true},
        {id: 'harbour-joining', version: 1, ask: 'statement', required: true, for: 'signup'},
        {id: 'harbour-kit', version: 1, ask: 'checkbox', required: false, for: 'signup', channel: 'kit'},
      ],
      goal: 50,
      url: 'https://harbour.example/',
      privacyUrl: 'https://harbour.example/privacy',
    },
  ];
  sectionWords.set('hills', {
    fr: {name: 'Lampes des collines', share: 'Une lampe par colline.'},
    en: {name: 'Hill Lamps'},
  });
  const consents = {'harbour-signing': 'Ik teken.', 'harbour-joining': 'Ben jij dit?', 'harbour-kit': 'Stuur het mij.'};
  sectionWords.set('harbour', {nl: {name: 'Havenlichten', consents, categories: {defender: 'Verdediger'}}});
  assert.ok(words['en']);
  const store = await openStore(databaseUrl, {patient: true});
  await importCampaign(store, campaign!, now);
  // A year without any.
  const earlier = readFolder(fixture).campaign!;
  Object.assign(earlier.facts, {edition: '2025', current: false});
  await importCampaign(store, earlier, now);
  await store.close();
}
