import assert from 'node:assert/strict';
import {cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {type Campaign, type Case, type Counts} from '../../src/contract/index.js';
import {readFolder} from '../src/campaign/folder.js';
import {importCampaign} from '../src/store/importing.js';
import {openStore} from '../src/store/store.js';
import {fixture, importFixture, startBackend, temporaryFolder} from './support/backend.js';
import {databases} from './support/databases.js';

/** What is done to one file of the fixture: the value at a path is set, or without a value taken out. */
type Edit = [file: string, path: string, value?: unknown];

const campaign = 'campaign.json';
const words = 'cases/well-keeper/en.json';
const facts = 'cases/well-keeper/case.json';
const free = 'cases/bridge-song/case.json';
const quote = {text: 'I am free.', by: 'Mara'};
const letter = 'cases/well-keeper/letters/ja.json';
const ends = {salutation: 'Sire,', closing: 'Yours,'};
const four = ['well-keeper', 'bridge-song', 'quiet-harbour', 'glass-road'];

const hills = {id: 'hills', country: 'CH', languages: ['fr'], timeZone: 'Europe/Zurich'};
const late = {opens: '2026-12-10T00:00', closes: '2026-12-09T23:59', reportsUntil: '+40d'};
const own = {id: 'hill-signing', version: 1, ask: 'statement', required: true};
/** A section, and what is wrong with it. */
const one = (changes: object, sentence: RegExp): [string, Edit, RegExp] => [
  `a section with ${JSON.stringify(changes)}`,
  [campaign, 'sections', [{...hills, ...changes}]],
  sentence,
];
const sections = [
  one({}, /sections\.0\.languages: names fr, but words\/hills\/fr\.json is missing/),
  one({timeZone: 'GMT+1'}, /sections\.0\.timeZone: must be a time zone by its name/),
  one({timeZone: 'Mars/Olympus'}, /sections\.0\.timeZone: must be a time zone by its name/),
  one({languages: ['fr', 'fr']}, /sections\.0\.languages: names fr more than once/),
  one({languages: ['rm']}, /sections\.0\.consents: is missing: the campaign's own are not there in rm/),
  one({cases: ['ghost']}, /sections\.0\.cases: names ghost, which is not among cases/),
  one({cases: ['well-keeper', 'well-keeper']}, /sections\.0\.cases: names well-keeper more than once/),
  one({calendar: late}, /sections\.0\.calendar\.closes: must be later than sections\.0\.calendar\.opens/),
  one({consents: [{...own, id: 'signing'}]}, /sections\.0\.consents: names signing, which the campaign has/),
  one({consents: [{...own, required: false}]}, /sections\.0\.consents\.0\.required: must be true/),
  one({capital: 'Bern'}, /sections\.0\.capital: is not a field/),
];

/** And the sentence that a campaigner must find. */
const table: [mistake: string, edit: Edit, sentence: RegExp][] = [
  ['a field nobody knows', [campaign, 'gaol', 5], /^campaign\.json: gaol: is not a field of this file\.$/],
  ['a missing field', [words, 'summary'], /^cases\/well-keeper\/en\.json: summary: is missing\.$/],
  ['a summary that is too long', [words, 'summary', 'x'.repeat(141)], /en\.json: summary: is too long: at most 140/],
  ['an empty name', [words, 'name', ''], /en\.json: name: must not be empty/],
  [
    'a wrong type deep inside',
    [facts, 'targets.0.address.latin', 'x'],
    /targets\.0\.address\.latin: must be Object, but/,
  ],
  ['a date that is none', [campaign, 'calendar.opens', 'soon'], /campaign\.json: calendar\.opens: must be a moment/],
  ['a calendar that runs backwards', [campaign, 'calendar.closes', '-11d'], /calendar\.closes: must be later/],
  ['a case that is not there', [campaign, 'cases.4', 'ghost'], /names ghost, but cases\/ghost\/case\.json is missing/],
  ['a case named twice', [campaign, 'cases.4', 'well-keeper'], /cases: names well-keeper more than once/],
  ['a case left out of the order', [campaign, 'cases', four.slice(1)], /does not name well-keeper/],
  ['a language without words', [campaign, 'languages.3', 'de'], /languages: names de, but words\/de\.json/],
  [
    'words of a target nobody has',
    [words, 'targets.king', {role: 'King', place: 'Lampford', salutation: 'Sire,', closing: 'Yours,'}],
    /targets\.king: is not among targets/,
  ],
  ['a target without words', [words, 'targets.minister'], /targets\.minister: is missing/],
  ['a category without a name', ['words/fr.json', 'categories.defender'], /fr\.json: categories\.defender: is missing/],
  ['a country without a name', ['words/ar.json', 'countries.XC'], /ar\.json: countries\.XC: is missing/],
  ['a consent without words', ['words/fr.json', 'consents.news'], /fr\.json: consents\.news: is missing/],
  ['an update without words', [words, 'updates'], /updates: has 0, but .*case\.json dates 1/],
  ['an outcome without words', ['cases/bridge-song/en.json', 'outcome'], /bridge-song\/en\.json: outcome: is missing/],
  [
    'a quotation without consent',
    [free, 'outcome.quoteConsent'],
    /en\.json: outcomeQuote: must go, .*nobody is quoted/,
  ],
  ['a quotation without an outcome', [words, 'outcomeQuote', quote], /en\.json: outcomeQuote: must go; .*no outcome/],
  [
    'an explanation of nothing',
    ['words/en.json', 'explanations', {x: 'X is …'}],
    /explanations\.x: is not among categor/,
  ],
  ...sections,
  ['a current edition that is neither', [campaign, 'current', 'no'], /^campaign\.json: current: must be boolean/],
  ['a withdrawal without a farewell', ['cases/glass-road/en.json', 'tombstone'], /tombstone: is missing/],
  ['a portrait that is not there', [facts, 'picture.file', 'photo.svg'], /picture\.file: names photo\.svg/],
  ['a portrait without alt text', [words, 'picture'], /en\.json: picture: is missing/],
  ['a picture file from elsewhere', [facts, 'picture.file', '../../x.svg'], /picture\.file: must be the name of/],
  ['a target with the name of the cards', [facts, 'targets.0.id', 'solidarity'], /cannot name a target solidarity/],
  ['an address without an addressee', [facts, 'targets.0.address.latin', {lines: []}], /needs a name or an organiz/],
  ['local lines in no language', [facts, 'targets.0.address.localLanguage'], /address\.localLanguage: is missing/],
  ['a town that the format never prints', [facts, 'targets.0.address.format', 'JP'], /latin\.locality: is not printed/],
  ['cards without an address', [facts, 'solidarity.address'], /solidarity\.address: is missing; mode is family/],
  ['an address where nobody is to write', [facts, 'solidarity.mode', 'none'], /solidarity\.address: must go/],
  ['cards without a beginning', [words, 'solidarity.salutation'], /en\.json: solidarity\.salutation: is missing/],
  ['a letter without a target', [letter, 'targets.court'], /letters\/ja\.json: targets\.court: is missing/],
  ['a letter to nobody', [letter, 'targets.king', ends], /letters\/ja\.json: targets\.king: is not among targets/],
  ['a letter without cards', [letter, 'solidarity'], /letters\/ja\.json: solidarity: is missing/],
  ['a letter of one paragraph', [letter, 'letter', ['x']], /letters\/ja\.json: letter: needs at least 2/],
  [
    'a file of the kit that is not there',
    [campaign, 'kit.0.file', 'x.pdf'],
    /kit: names x\.pdf, but there is no kit\/en/,
  ],
  ['a file of the kit without a title', ['words/fr.json', 'kit.guide'], /words\/fr\.json: kit\.guide: is missing/],
  ['a file of the kit from elsewhere', [campaign, 'kit.0.file', '../x.pdf'], /kit\.0\.file: must be the name of/],
  ['postage without words', ['words/ar.json', 'postage'], /words\/ar\.json: postage: is missing/],
  ['a channel on the petition', [campaign, 'consents.1.channel', 'kit'], /channel: belongs to the sign-up form/],
  ['a channel nobody can decline', [campaign, 'consents.3.ask', 'statement'], /ask: must be checkbox/],
  ['a picture to share of another size', [facts, 'sharePicture.width', 1200], /share\/en\.png: is not 1200 × 6/],
];

const dangerous: [what: string, svg: string, sentence: RegExp][] = [
  ['a script', '<script>1</script>', /holds a <script>/],
  ['foreign content', '<foreignObject/>', /foreign content/],
  ['an event handler', '<path onload="x()"/>', /event handler/],
  ['an outside picture', '<image href="https://example.org/x.png"/>', /outside itself/],
  ['an outside style', '<style>@import "x"</style>', /outside/],
  ['an outside reference in CSS', '<path style="fill:url(https://example.org/x)"/>', /outside itself by url/],
  ['an address that is code', '<a xlink:href="javascript:x()"/>', /outside itself/],
];

interface Tree {
  [step: string]: unknown;
}

describe('checking a campaign', () => {
  let folder: string;
  let remove: () => void;
  beforeEach(() => {
    ({folder, remove} = temporaryFolder());
    cpSync(fixture, folder, {recursive: true});
  });
  afterEach(() => remove());
  const change = (file: string, path: string, value?: unknown) => {
    const content = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Tree;
    const steps = path.split('.');
    const last = steps.pop()!;
    const place = steps.reduce((tree, step) => tree[step] as Tree, content);
    if (value === undefined) Reflect.deleteProperty(place, last);
    else place[last] = value;
    writeFileSync(`${folder}/${file}`, JSON.stringify(content));
  };
  const svg = (inside: string) =>
    writeFileSync(
      `${folder}/cases/well-keeper/portrait.svg`,
      `<svg xmlns="http://www.w3.org/2000/svg">${inside}</svg>`,
    );

  for (const [mistake, edit, sentence] of table) {
    it(`names ${mistake}`, () => {
      change(...edit);
      const {campaign: read, mistakes} = readFolder(folder);
      assert.equal(read, undefined);
      assert.ok(
        mistakes.list.some((line) => sentence.test(line)),
        mistakes.list.join('\n'),
      );
    });
  }

  it('names words of a section that nobody has, or in a language that it does not speak', () => {
    mkdirSync(`${folder}/words/hills`);
    writeFileSync(`${folder}/words/hills/fr.json`, JSON.stringify({name: 'Lampes des collines', consents: {x: 'X'}}));
    const lines = () => readFolder(folder).mistakes.list.join('\n');
    assert.match(lines(), /^words\/hills: there is no section hills in campaign\.json\.$/m);
    change(campaign, 'sections', [{...hills, languages: ['en'], consents: [own]}]);
    assert.match(lines(), /^words\/hills\/fr\.json: fr is not among sections\.0\.languages/m);
    assert.match(lines(), /^words\/hills\/fr\.json: consents\.hill-signing: is missing\.$/m);
    assert.match(lines(), /^words\/hills\/fr\.json: consents\.x: is not among sections\.0\.consents/m);
  });

  for (const [what, inside, sentence] of dangerous) {
    it(`refuses a portrait with ${what}`, () => {
      svg(inside);
      const {list} = readFolder(folder).mistakes;
      assert.ok(
        list.some((line) => line.startsWith('cases/well-keeper/portrait.svg') && sentence.test(line)),
        list.join('\n'),
      );
    });
  }

  it('lets a portrait refer to its own parts', () => {
    svg('<defs><linearGradient id="a"/></defs><path fill="url(#a)"/><use href="#b"/>');
    assert.deepEqual(readFolder(folder).mistakes.list, []);
  });

  it('names every mistake at once, broken JSON and missing files among them', () => {
    change(campaign, 'goal', -1);
    change(words, 'demand');
    writeFileSync(`${folder}/cases/bridge-song/en.json`, '{');
    rmSync(`${folder}/cases/quiet-harbour/case.json`);
    const {list} = readFolder(folder).mistakes;
    for (const file of [campaign, words, 'cases/bridge-song/en.json', 'cases/quiet-harbour/case.json']) {
      assert.ok(
        list.some((line) => line.startsWith(`${file}: `)),
        `${file} in\n${list.join('\n')}`,
      );
    }
  });

  it('takes no file that is not what its name says, none that is too large, and no letter twice', () => {
    writeFileSync(`${folder}/kit/en/poster.png`, '<html>');
    writeFileSync(`${folder}/kit/fr/guide.txt`, 'x'.repeat(5 * 1024 * 1024 + 1));
    cpSync(`${folder}/${letter}`, `${folder}/cases/well-keeper/letters/fr.json`);
    const {list} = readFolder(folder).mistakes;
    for (const sentence of [
      /^kit\/en\/poster\.png: is not what its name says/,
      /^kit\/fr\/guide\.txt: is 5242881 bytes/,
      /^cases\/well-keeper\/letters\/fr\.json: must go/,
    ]) {
      assert.ok(
        list.some((line) => sentence.test(line)),
        `${sentence} in\n${list.join('\n')}`,
      );
    }
  });

  it('refuses a portrait of more than 200 kB', () => {
    svg(`<path d="${'M0 0'.repeat(60_000)}"/>`);
    assert.match(readFolder(folder).mistakes.list.join(), /a portrait may have 200000/);
  });
});

for (const {name, skip, create} of databases) {
  describe(`importing into ${name}`, {skip}, () => {
    it('is followed by running processes, keeps what people signed, and lays the calendar anew', async () => {
      const database = await create();
      const lastYear = Date.now() - 365 * 86_400_000;
      await importFixture(database.url, lastYear);
      const backend = await startBackend(database.url);
      assert.equal((await backend.sign()).status, 403, 'last year’s calendar is over');
      await importFixture(database.url);
      await backend.board.refreshed();
      const {count} = await backend.signed();
      await importFixture(database.url);
      await backend.board.refreshed();
      assert.equal((await backend.signed()).count, count + 1);
      await backend.stop();
      await database.remove();
    });

    it('refuses other words under a consent that people gave, and leaves everything as it was', async () => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url);
      const content = () => store.db.selectFrom('editions').selectAll().execute();
      const before = await content();
      const {campaign} = readFolder(fixture);
      campaign!.words['en']!.consents['news'] = 'Send me offers.';
      campaign!.words['en']!.name = 'Another name';
      await assert.rejects(
        importCampaign(store, campaign!, Date.now()),
        /words\/en\.json: consents\.news: .*Raise the version/,
      );
      assert.deepEqual(await content(), before);
      campaign!.facts.consents[1]!.version = 2;
      await importCampaign(store, campaign!, Date.now());
      const kept = await store.db
        .selectFrom('consent_texts')
        .select('text')
        .where('id', '=', 'news')
        .where('lang', '=', 'en')
        .execute();
      assert.deepEqual(kept.map(({text}) => text).sort(), ['Send me offers.', 'Tell me what became of it.']);
      await store.close();
      await database.remove();
    });

    it('leaves the current edition where it is when an earlier year is brought in', async () => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url);
      const {campaign} = readFolder(fixture);
      Object.assign(campaign!.facts, {edition: '2025', current: false});
      campaign!.words['en']!.name = 'Letters by Lamplight, last year';
      await importCampaign(store, campaign!, Date.now() - 365 * 86_400_000);
      const backend = await startBackend(database.url);
      const current = await backend.json<Campaign>('/v1/campaign');
      assert.deepEqual([current.edition, current.currentEdition, current.phase], ['2026', '2026', 'during']);
      const earlier = await backend.json<Campaign>('/v1/campaign?edition=2025');
      assert.deepEqual([earlier.edition, earlier.currentEdition, earlier.phase], ['2025', '2026', 'after']);
      assert.match(earlier.name, /last year/);
      const closed = await backend.json<Case>('/v1/cases/well-keeper?edition=2025');
      assert.equal(closed.status, 'closed');
      assert.match(closed.url, /\/cases\/well-keeper\?edition=2025$/);
      assert.equal((await backend.sign({query: '?edition=2025'})).status, 403, 'nobody signs in a year that is over');
      assert.equal((await backend.sign()).status, 201);
      assert.equal((await backend.json<Counts>('/v1/counts?keys=campaign&edition=2025')).counts[0]!.count, 0);
      await backend.stop();
      await store.close();
      await database.remove();
    });

    it('does not let a case of this edition disappear', async () => {
      const database = await create();
      await importFixture(database.url);
      const store = await openStore(database.url);
      const {campaign} = readFolder(fixture);
      campaign!.facts.cases.pop();
      await assert.rejects(importCampaign(store, campaign!, Date.now()), /glass-road was imported before/);
      await store.close();
      await database.remove();
    });
  });
}
