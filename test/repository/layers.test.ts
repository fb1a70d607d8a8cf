/** Who may import whom. A newcomer can then change a floor of the house without reading those above it. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {join, posix} from 'node:path';
import ts from 'typescript';

const layers: Record<string, number> = {
  contract: 0,
  client: 1,
  i18n: 1,
  styles: 1,
  events: 1,
  page: 1,
  controllers: 2,
  parts: 3,
  elements: 4,
  entries: 5,
};
const leaves = ['events', 'page', 'styles', 'i18n'];
/** Floors that are published or run without a page, and the libraries they may use. */
const plain: Record<string, string[]> = {contract: ['valibot'], client: []};

const rule = `An import points down, or sideways to a leaf (${leaves.join(', ')}); never up, never from one element to another.
From the ground up: contract < client, i18n, styles, events, page < controllers < parts < elements < entries.
The backend takes src/contract and nothing else of src. Where two places need one thing, it belongs on the floor below.`;

/** `src/parts/field.ts` → `parts`, `src/events.ts` → `events` */
const placeOf = (file: string) => file.split('/')[1]?.replace(/\.[^.]+$/, '') ?? '';
const elementOf = (file: string) => file.split('/')[2];

function objection(from: string, specifier: string): string | undefined {
  const place = placeOf(from);
  if (!specifier.startsWith('.')) {
    const allowed = from.startsWith('src/') ? plain[place] : undefined;
    return !allowed || allowed.includes(specifier) ? undefined : `${place} does without libraries`;
  }
  const to = posix.join(posix.dirname(from), specifier);
  const target = placeOf(to);
  if (from.startsWith('backend/')) {
    return to.startsWith('backend/') || to.startsWith('src/contract/')
      ? undefined
      : 'the backend shares only the contract';
  }
  // The one thing outside: what the translators' files are made into.
  if (to.startsWith('locales/generated/')) return undefined;
  if (!to.startsWith('src/')) return 'src looks at nothing outside itself';
  const height = layers[place];
  const targetHeight = layers[target];
  if (height === undefined) return `${from} stands on no floor`;
  if (targetHeight === undefined) return `${to} stands on no floor`;
  if (targetHeight > height) return `${target} is above ${place}`;
  if (place === 'elements' && target === 'elements' && elementOf(from) !== elementOf(to)) {
    return 'an element does not know another: use its tag, and let an entry bring both';
  }
  const sideways = targetHeight === height && target !== place;
  return sideways && !leaves.includes(target) ? `${target} is beside ${place} and no leaf` : undefined;
}

const objections = (file: string, source: string) =>
  ts.preProcessFile(source, true, true).importedFiles.flatMap(({fileName}) => {
    const why = objection(file, fileName);
    return why ? [`${file} imports ${fileName}: ${why}.`] : [];
  });

const sourcesIn = (folder: string) =>
  readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mjs)$/.test(file));

describe('the floors of the house', () => {
  it('are climbed in one direction', () => {
    const files = [...sourcesIn('src'), ...sourcesIn('backend/src')];
    const found = files.flatMap((file) => objections(file, readFileSync(file, 'utf8')));
    assert.ok(files.length > 10);
    if (found.length) assert.fail(`\n${found.join('\n')}\n\n${rule}\n`);
  });

  for (const [file, source, why] of [
    ['src/client/client.ts', "import {Resource} from '../controllers/resource.js';", 'controllers is above client'],
    ['src/i18n/plural.ts', "export * from '../client/client.js';", 'client is beside i18n and no leaf'],
    ['src/elements/case/case.ts', "const a = await import('../petition/petition.js');", 'does not know another'],
    ['src/client/client.ts', "import {html} from 'lit';", 'does without libraries'],
    ['src/parts/field.ts', "import type {X} from '../../test/support/x.js';", 'nothing outside itself'],
    ['src/helpers/x.ts', "import {x} from '../events.js';", 'stands on no floor'],
    ['backend/src/app.ts', "import {client} from '../../src/client/client.js';", 'shares only the contract'],
  ] as const) {
    it(`notice that ${why}`, () => assert.match(objections(file, source).join(), new RegExp(why)));
  }

  it('allow what is below, and the leaves beside', () => {
    for (const [file, source] of [
      [
        'src/client/client.ts',
        "import {locale} from '../i18n/locale.js'; import type {Counts} from '../contract/index.js';",
      ],
      ['src/elements/case/case.ts', "import {styles} from './styles.js'; import {field} from '../../parts/field.js';"],
      ['src/elements/case/case.ts', "import {html} from 'lit'; import {SignedEvent} from '../../events.js';"],
      ['backend/src/store/a.ts', "import {Signature} from '../../../src/contract/index.js'; import {b} from './b.js';"],
    ] as const) {
      assert.deepEqual(objections(file, source), []);
    }
  });
});
