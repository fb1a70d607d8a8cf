/** Whatever the backend or the way to it does, a person finds a sentence and something to do. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {eachBrowser} from '../support/each-browser.mjs';
import {type FaultName, faults} from '../support/faults.js';
import {faultyBackend, type FaultyBackend} from '../support/faulty-backend.js';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {type Heard, listenTo} from '../support/listening.js';
import {person, type Person, words} from '../support/person.js';
import {until} from '../support/until.js';

const sentences = {
  unreachable: {
    en: 'We could not reach the campaign. Is there a connection? We keep trying.',
    ar: 'تعذّر الوصول إلى الحملة. هل هناك اتصال؟ سنواصل المحاولة.',
  },
  crowded: {
    en: 'Very many people are here at this moment. We keep trying.',
    ar: 'كثيرون هنا في هذه اللحظة. سنواصل المحاولة.',
  },
  strange: {
    en: 'The campaign did not answer as it should. We keep trying.',
    ar: 'لم تُجب الحملة كما ينبغي. سنواصل المحاولة.',
  },
  unknown: {en: 'What should stand here was not found.', ar: 'لم نجد ما كان ينبغي أن يظهر هنا.'},
  withdrawn: {en: 'This case was taken back.', ar: 'This case was taken back.'},
};

type Sentence = keyof typeof sentences;
/** What a person can do: press "Try again" or follow the page's own link; only that link; nothing, on purpose. */
type Control = 'button and link' | 'link' | 'none';
type Row = [fault: FaultName | 'nobody there', sentence: Sentence, control: Control];

/** The same for a case, a petition and a counter. */
const table: Row[] = [
  ['nobody there', 'unreachable', 'button and link'],
  ['hanging', 'unreachable', 'button and link'],
  ['reset', 'unreachable', 'button and link'],
  ['CORS-blocked', 'unreachable', 'button and link'],
  ['captive portal', 'unreachable', 'button and link'],
  ['redirect loop', 'unreachable', 'button and link'],
  ['500', 'crowded', 'button and link'],
  ['502 of a proxy', 'crowded', 'button and link'],
  ['503 with Retry-After', 'crowded', 'button and link'],
  ['429 with Retry-After', 'crowded', 'button and link'],
  ['captive portal that answers everybody', 'strange', 'button and link'],
  ['404 of another server', 'strange', 'button and link'],
  ['403 of a firewall', 'strange', 'button and link'],
  ['malformed JSON', 'strange', 'button and link'],
  ['wrong schema', 'strange', 'button and link'],
  ['null', 'strange', 'button and link'],
  ['wrong type', 'strange', 'button and link'],
  ['more than 256 KiB', 'strange', 'button and link'],
  ['slow loris', 'strange', 'button and link'],
  ['gzip bomb', 'strange', 'button and link'],
  ['truncated chunk', 'strange', 'button and link'],
  ['204', 'strange', 'button and link'],
  ['404', 'unknown', 'link'],
  ['410', 'withdrawn', 'none'],
];

const elements = ['w4r-case', 'w4r-petition', 'w4r-counter'];
const idOf = (fault: string) => fault.replace(/[^A-Za-z0-9]+/g, '-');
const link = 'The page of the campaign';

const markup = (fault: string, backend: string) =>
  `<section id="fault-${idOf(fault)}">${elements
    .map((tag) => `<${tag} case="river-teacher" backend="${backend}"><a href="/campaign">${link}</a></${tag}>`)
    .join('')}</section>`;

/** What stands there once all is well. */
async function isWell(reader: Person, fault: string, {sign, signFor}: (typeof words)['en']) {
  const place = `#fault-${idOf(fault)}`;
  await reader.find('button', sign, `${place} w4r-petition`);
  await reader.find('link', signFor, `${place} w4r-case`);
  await until(
    () => reader.page.$(`${place} w4r-counter >>> [part=count]`),
    async () => `No number, but: ${await reader.text(`${place} w4r-counter`)}`,
  );
}

eachBrowser('a reader meets a fault', (the) => {
  for (const lang of ['en', 'ar'] as const) {
    describe(lang, () => {
      let site: HostPages;
      let backends: Map<string, FaultyBackend>;
      let reader: Person;
      let heard: Heard;

      // All on one page, each with a backend of its own: what has to run into a limit of ten seconds does so together.
      before(async () => {
        site = await hostPages();
        backends = new Map();
        for (const fault of [...table.map(([fault]) => fault), 'slow'] as FaultName[]) {
          const backend = await faultyBackend({GET: faults[fault]});
          backends.set(fault, backend);
          if (!faults[fault]) await backend.fall();
        }
        const body = [...backends].map(([fault, {address}]) => markup(fault, address)).join('\n');
        const page = await (await the.browser.createBrowserContext()).newPage();
        heard = await listenTo(page);
        reader = person(page, lang);
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        const html = `<!doctype html><html lang="${lang}" dir="${dir}"><script type="module" src="/w4r.js"></script>${body}`;
        await page.goto(site.put('/', html));
        for (const tag of elements) await reader.readsTo(tag);
      });
      after(async () => {
        await reader.page.browserContext().close();
        site.stop();
        for (const backend of backends.values()) backend.stop();
      });

      it('slow: the link stands there, then what it stood for', async () => {
        for (const tag of elements) await reader.find('link', link, `#fault-slow ${tag}`);
        await isWell(reader, 'slow', words[lang]);
      });

      for (const [fault, sentence, control] of table) {
        it(`${fault}: ${sentence}, ${control}`, async () => {
          for (const tag of elements) {
            const place = `#fault-${idOf(fault)} ${tag}`;
            await reader.see(sentences[sentence][lang], place, 20_000);
            assert.equal(await reader.isThere('link', link, place), control !== 'none', tag);
            assert.equal(await reader.isThere('button', words[lang].retry, place), control === 'button and link', tag);
          }
        });
      }

      it('leaves one line at most for each backend and question, and nothing uncaught', async () => {
        assert.deepEqual(await heard.uncaught(), []);
        assert.deepEqual(
          heard.console.filter((line) => !line.startsWith('warn: w4r: ')),
          [],
        );
        assert.equal(new Set(heard.console).size, heard.console.length, heard.console.join('\n'));
        // The case and the petition ask one question, the counter another.
        assert.ok(heard.console.length <= 2 * table.length, heard.console.join('\n'));
      });

      // Those that were told to wait ten minutes would not ask by themselves.
      for (const [fault, , control] of table.filter(([, , control]) => control === 'button and link')) {
        it(`${fault}: is over, and "${words[lang].retry}" (${control}) brings what was missing`, async () => {
          await backends.get(fault)!.heal();
          // Whoever shares an answer that has just come has no button any more.
          for (const tag of elements)
            await reader.press(words[lang].retry, `#fault-${idOf(fault)} ${tag}`, 0).catch(() => {});
          await isWell(reader, fault, words[lang]);
        });
      }
    });
  }
});
