import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, it} from 'node:test';
import {
  type Campaign,
  type Case,
  type Cases,
  type Counts,
  type LetterDesk,
  OutcomeKind,
  type Outcomes,
} from '../../src/contract/index.js';
import {readFolder} from '../src/campaign/folder.js';
import {rulesSaid} from '../src/pages/letter-words.js';
import {auditTallies} from '../src/store/auditing.js';
import {importCampaign} from '../src/store/importing.js';
import {seedDemo} from '../src/store/seeding.js';
import {openStore} from '../src/store/store.js';
import {startBackend, type TestBackend} from './support/backend.js';
import {sqlite, type TestDatabase} from './support/databases.js';

const folder = 'backend/campaigns/sample';
const earlier = 'backend/campaigns/sample-2025';

describe('the sample campaign', () => {
  let database: TestDatabase;
  let backend: TestBackend;
  const {campaign, mistakes} = readFolder(folder);
  const lastYear = readFolder(earlier);
  before(async () => {
    database = await sqlite.create();
    const store = await openStore(database.url, {patient: true});
    await importCampaign(store, campaign!, Date.now());
    await seedDemo(store, JSON.parse(readFileSync(`${folder}/ledger.json`, 'utf8')), Date.now());
    await importCampaign(store, lastYear.campaign!, Date.now());
    await seedDemo(store, JSON.parse(readFileSync(`${earlier}/ledger.json`, 'utf8')), Date.now(), '2025');
    await store.close();
    backend = await startBackend(database.url);
  });
  after(async () => {
    await backend?.stop();
    await database?.remove();
  });
  const desks = async (lang: string) => {
    const {cases} = await backend.json<Cases>(`/v1/cases?lang=${lang}`);
    return Promise.all(cases.map(({id}) => backend.json<LetterDesk>(`/v1/cases/${id}/letters?lang=${lang}`)));
  };

  it('has no mistakes', () => assert.deepEqual(mistakes.list, []));

  it('has a letter to write in every case, and cards for all but one', async () => {
    const all = await desks('en');
    assert.equal(all.length, 12);
    const without = all.filter(({letters}) => !letters.some(({kind}) => kind === 'solidarity'));
    assert.deepEqual(
      without.map(({case: id}) => id),
      ['silent-radio'],
    );
    for (const {case: id, letters} of all) assert.ok(letters[0]?.address, id);
  });

  it('writes letters in the languages and scripts that a letter desk must know', async () => {
    const models = (await desks('en')).flatMap(({letters}) => letters.flatMap((letter) => letter.models));
    const languages = new Set(models.map(({lang}) => lang));
    for (const lang of ['en', 'fr', 'ar', 'es', 'fa', 'he', 'hi', 'ja', 'zh-Hant', 'sv', 'de'])
      assert.ok(languages.has(lang), lang);
    for (const {lang, dir, paragraphs} of models) {
      assert.equal(dir, ['ar', 'fa', 'he'].includes(lang) ? 'rtl' : 'ltr');
      const text = paragraphs.join('\n');
      if (text === '') continue;
      for (const gap of ['{name}', '{town}']) assert.ok(text.includes(gap), `${lang}: ${gap} in ${text}`);
      assert.deepEqual(text.match(/\{[^}]*\}/g)!.length, 2, text);
    }
  });

  it('never suggests a street to whoever writes where it is dangerous', async () => {
    for (const {case: id, letters} of await desks('ar')) {
      if (campaign!.cases.get(id)!.facts.safety !== 'high') continue;
      for (const {rules} of letters) assert.notEqual(rules.senderAddress, 'full', id);
    }
  });

  it('says the rules of a card in the reader’s language, one sentence for each', () => {
    const rules = {
      religiousCards: 'avoid',
      mentionCharges: 'forbid',
      mentionOrganisation: 'allow',
      senderAddress: 'none',
    } as const;
    const said = ['en', 'fr', 'ar'].map((lang) => rulesSaid(rules, lang));
    assert.deepEqual(
      said.map(({length}) => length),
      [4, 4, 4],
    );
    assert.equal(new Set(said.flat()).size, 12);
  });

  it('has something to say to whoever shares, short enough for every network and without a hashtag', () => {
    for (const [id, {words}] of campaign!.cases) {
      for (const [lang, {share}] of Object.entries(words)) {
        assert.ok(share && share.length <= 280 && !share.includes('#'), `${id} in ${lang}`);
      }
    }
  });

  it('hands out its kit in three languages, in files that a telephone can load', () => {
    const kit = campaign!.kit.map(({lang, file, bytes}) => [`${lang}/${file}`, bytes.length < 600_000]);
    assert.deepEqual(
      kit,
      ['en', 'fr', 'ar'].flatMap((lang) => [
        [`${lang}/writing-guide.pdf`, true],
        [`${lang}/case-sheets.pdf`, true],
      ]),
    );
    for (const [id, {sharePictures, words}] of campaign!.cases) {
      assert.deepEqual(sharePictures.map(({lang}) => lang).sort(), Object.keys(words).sort(), id);
      for (const {lang, bytes} of sharePictures) assert.ok(bytes.length < 80_000, `${id} in ${lang}`);
    }
  });

  it('counts four million and some, of every kind, each as well known as such things are', async () => {
    const {counts} = await backend.json<Counts>('/v1/counts?keys=campaign');
    const {count, kinds, split} = counts[0]!;
    assert.equal(count, 4_212_345);
    assert.deepEqual(kinds.map(({kind}) => kind).sort(), ['email', 'letter', 'signature', 'solidarity']);
    for (const {kind, count: of} of kinds) assert.ok(of > 20_000, kind);
    assert.equal(split.confirmed + split.selfReported + split.verified, count);
    assert.ok(split.selfReported > split.verified && split.verified > 50_000);
  });

  it('counts for each country’s section what came through it, most of what came from there', async () => {
    const through: [section: string, country: string][] = campaign!.facts.sections!.map(({id, country}) => [
      id,
      country,
    ]);
    for (const [section, country] of through) {
      const keys = `section:${section},country:${country}`;
      const {counts} = await backend.json<Counts>(`/v1/counts?keys=${keys}`);
      const [theirs, all] = [counts[0]!.count, counts[1]!.count];
      assert.ok(theirs > 1000 && theirs < all, `${section}: ${theirs} of ${all}`);
      const {goal} = await backend.json<Campaign>(`/v1/campaign?section=${section}`);
      assert.ok(theirs > goal! / 4 && theirs < goal!, `${section}: ${theirs} of ${goal}`);
      // Opened later, or with fewer cases than the campaign, a section has less of its country.
      if (section === 'canada') assert.ok(theirs > all / 2, `${theirs} of ${all}`);
    }
    assert.deepEqual(await auditTallies(backend.store), []);
  });

  it('explains each category in plain words, in every language', () => {
    for (const {words, facts} of [campaign!, lastYear.campaign!]) {
      for (const lang of facts.languages)
        assert.deepEqual(Object.keys(words[lang]!.explanations!), Object.keys(words[lang]!.categories), lang);
    }
  });

  it('shows last year for ever: over, counted, with what became of it, good and bad', async () => {
    assert.deepEqual(lastYear.mistakes.list, []);
    const {edition, currentEdition, phase} = await backend.json<Campaign>('/v1/campaign?edition=2025');
    assert.deepEqual([edition, currentEdition, phase], ['2025', '2026', 'after']);
    const {cases} = await backend.json<Cases>('/v1/cases?edition=2025');
    assert.deepEqual(
      cases.map(({id, status, outcome}) => [id, status, outcome?.kind]),
      [
        ['night-school', 'closed', 'charges-dropped'],
        ['bread-and-names', 'closed', 'released'],
        ['salt-carrier', 'closed', 'died'],
        ['forest-ledger', 'closed', 'setback'],
        ['ferry-witness', 'closed', undefined],
      ],
    );
    const {counts} = await backend.json<Counts>('/v1/counts?keys=campaign,case:salt-carrier&edition=2025');
    assert.deepEqual(
      counts.map(({count}) => count),
      [
        cases.reduce((total, {count}) => total + count.count, 0),
        cases.find(({id}) => id === 'salt-carrier')!.count.count,
      ],
    );
    assert.ok(counts[0]!.count > 1_000_000);
    const shown = await backend.json<Case>('/v1/cases/salt-carrier?edition=2025&lang=ar');
    assert.deepEqual([shown.lang, shown.contentWarnings], ['ar', ['death']]);
    assert.equal((await fetch(shown.picture!.src)).status, 200);
  });

  it('tells what became of all years, in three languages, and quotes whoever agreed', async () => {
    for (const lang of ['en', 'fr', 'ar']) {
      const {outcomes} = await backend.json<Outcomes>(`/v1/outcomes?lang=${lang}`);
      assert.deepEqual(
        outcomes.map((it) => [it.case, it.edition, it.lang, it.quote !== null]),
        [
          ['wheels-for-all', '2026', lang, true],
          ['salt-carrier', '2025', lang, false],
          ['bread-and-names', '2025', lang, true],
          ['forest-ledger', '2025', lang, true],
          ['night-school', '2025', lang, true],
        ],
      );
      for (const {outcome} of outcomes) assert.ok(OutcomeKind.options.includes(outcome.kind));
    }
  });
});
