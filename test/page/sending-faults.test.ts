/** A signature meets every fault on its way: nobody is left without a sentence, and nothing is sent as if it were new. */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {aCase, outcome} from '../../src/contract/examples.js';
import {eachBrowser} from '../support/each-browser.mjs';
import {faults, problem} from '../support/faults.js';
import {type Fault, faultyBackend, type FaultyBackend, json} from '../support/faulty-backend.js';
import {type HostPages, hostPages} from '../support/host-pages.js';
import {type Heard, listenTo} from '../support/listening.js';
import {person, type Person, words} from '../support/person.js';

const sentences = {
  crowded: {
    en: 'Very many people are signing at this moment. Yours is safe in this window; we send it again by ourselves.',
    ar: 'كثيرون يوقّعون في هذه اللحظة. توقيعك محفوظ في هذه النافذة، وسنعيد إرساله تلقائيًا.',
  },
  checking: {
    en: 'We are checking whether your signature has arrived. Please do not sign again.',
    ar: 'نتحقق من وصول توقيعك. نرجو ألا توقّع مرة أخرى.',
  },
  'no address': {en: 'This does not look like an e-mail address.', ar: 'لا يبدو هذا عنوان بريد إلكتروني.'},
  'once more': {en: 'Please look at this once more.', ar: 'نرجو مراجعة هذا مرة أخرى.'},
  unknown: {en: 'What should stand here was not found.', ar: 'لم نجد ما كان ينبغي أن يظهر هنا.'},
  withdrawn: {en: 'This case was taken back.', ar: 'This case was taken back.'},
  outcome: {en: outcome.text, ar: outcome.text},
  thanks: {en: 'Thank you for standing with Ilvane.', ar: 'شكرًا لوقوفك إلى جانب Ilvane.'},
};

type Sentence = keyof typeof sentences;
/** Send it again with the same key; correct it and press "Sign"; the page's own link; nothing to do any more. */
type Control = 'Try now' | 'Sign' | 'link' | 'none';

const {slow, hanging, reset, 404: noCase, 410: withdrawn, ...rest} = faults;
const refusal = (status: number, code: string, errors?: {pointer: string; code: string}[]): Fault => {
  return (_, response) => json(response, status, problem(status, code, errors && {errors}));
};

const table: [fault: string, happens: Fault | undefined, sentence: Sentence, control: Control][] = [
  ['slow', slow, 'thanks', 'none'],
  ['nobody there', undefined, 'checking', 'Try now'],
  ['hanging', hanging, 'checking', 'Try now'],
  ['reset', reset, 'checking', 'Try now'],
  ...(Object.keys(rest) as (keyof typeof rest)[]).map((fault): [string, Fault, Sentence, Control] => [
    fault,
    rest[fault],
    /^(429|5)/.test(fault) ? 'crowded' : 'checking',
    'Try now',
  ]),
  ['the same key on its way', refusal(409, 'key.pending'), 'crowded', 'Try now'],
  [
    'an address that is none',
    refusal(422, 'body.invalid', [{pointer: '/email', code: 'email.invalid'}]),
    'no address',
    'Sign',
  ],
  [
    'a mistake in no field',
    refusal(422, 'consent.unknown', [{pointer: '/consents/0', code: 'x'}]),
    'once more',
    'Sign',
  ],
  ['a refusal without a pointer', refusal(422, 'key.reused'), 'once more', 'Sign'],
  ['a body that is not taken', refusal(415, 'body.type'), 'once more', 'Sign'],
  ['no such case any more', noCase, 'unknown', 'link'],
  ['withdrawn', withdrawn, 'withdrawn', 'none'],
  ['closed', (_, response) => json(response, 403, problem(403, 'case.closed', {outcome})), 'outcome', 'none'],
];

/** After these the case is read again, and says so itself. */
const afterwards: Record<string, Fault> = {
  'no such case any more': noCase,
  withdrawn,
  closed: (_, response) => json(response, 200, {...aCase, status: 'closed', outcome}),
};

const idOf = (fault: string) => `fault-${fault.replace(/[^A-Za-z0-9]+/g, '-')}`;
const link = 'The page of the case';

eachBrowser('a signature meets a fault', (the) => {
  for (const lang of ['en', 'ar'] as const) {
    describe(lang, () => {
      let site: HostPages;
      let backends: Map<string, FaultyBackend>;
      let signer: Person;
      let heard: Heard;

      before(async () => {
        site = await hostPages();
        backends = new Map();
        for (const [name, fault] of table) backends.set(name, await faultyBackend({POST: fault}));
        const page = await (await the.browser.createBrowserContext()).newPage();
        heard = await listenTo(page);
        signer = person(page, lang);
        const petitions = [...backends].map(
          ([fault, {address}]) => `<w4r-petition id="${idOf(fault)}" case="river-teacher" backend="${address}">
            <a href="/case">${link}</a>
            </w4r-petition>`,
        );
        await page.goto(
          site.put(
            '/',
            `<!doctype html><html lang="${lang}"><script type="module" src="/w4r.js"></script>${petitions.join('')}`,
          ),
        );
        await signer.readsTo('w4r-petition');
        for (const fault of backends.keys()) await signer.find('button', words[lang].sign, `#${idOf(fault)}`);
      });
      after(async () => {
        await signer.page.browserContext().close();
        site.stop();
        for (const backend of backends.values()) backend.stop();
      });

      it('is written and pressed for each of them', async () => {
        // From the last to the first: what has been pressed grows and moves what is below.
        for (const [fault, happens] of table.toReversed()) {
          const backend = backends.get(fault)!;
          const place = `#${idOf(fault)}`;
          if (!happens) await backend.fall();
          backend.faults.GET = afterwards[fault];
          await signer.page.$eval(
            place,
            (petition, signature) => {
              for (const [name, value] of Object.entries(signature))
                petition.shadowRoot!.querySelector<HTMLInputElement>(`[name=${name}]`)!.value = value;
            },
            {name: 'Noor Example', email: 'noor@example.org', country: 'SE'},
          );
          await signer.press(words[lang].sign, place);
        }
      });

      for (const [fault, , sentence, control] of table) {
        it(`${fault}: ${sentence}, ${control}`, async () => {
          const place = `#${idOf(fault)}`;
          await signer.see(sentences[sentence][lang], place, 20_000);
          assert.equal(await signer.isThere('button', words[lang].now, place), control === 'Try now');
          assert.equal(await signer.isThere('link', link, place), control === 'link');
          if (control === 'none') assert.equal(await signer.isThere('button', words[lang].sign, place), false);
          if (control === 'Sign') await signer.find('button', words[lang].sign, place);
          if (control === 'Try now') {
            const typed = await signer.page.$eval(place, (it) => it.shadowRoot!.querySelector('input')!.value);
            assert.equal(typed, 'Noor Example', 'What was typed stays.');
          }
        });
      }

      it('leaves the console quiet, and nothing uncaught', async () => {
        assert.deepEqual(await heard.uncaught(), []);
        assert.deepEqual(
          heard.console.filter((line) => !line.startsWith('warn: w4r: ')),
          [],
        );
      });

      for (const [fault] of table.filter(([, , , control]) => control === 'Try now')) {
        it(`${fault}: is over, and "${words[lang].now}" ends in thanks, with the key of the first try`, async () => {
          const place = `#${idOf(fault)}`;
          const backend = backends.get(fault)!;
          await backend.heal();
          await signer.press(words[lang].now, place, 0).catch(() => {});
          await signer.find('heading', sentences.thanks[lang], place);
          assert.equal(new Set(backend.keys).size, 1);
        });
      }
    });
  }
});
