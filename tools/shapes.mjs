/**
 * Writes src/client/shapes/*.ts: what the browser checks of an answer, boiled down from the contract's
 * schemas, so that Valibot itself stays out of the bundle. One file each, because each travels with those who read it.
 * `--check` only says whether the files are current.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';

const answers = {
  announced: 'Announced',
  campaign: 'Campaign',
  case: 'Case',
  cases: 'Cases',
  classasked: 'ClassAsked',
  classchanged: 'ClassChanged',
  classreported: 'ClassReported',
  classroom: 'Classroom',
  classterms: 'ClassTerms',
  counts: 'Counts',
  events: 'Events',
  letters: 'LetterDesk',
  myclass: 'MyClass',
  messages: 'Messages',
  outcomes: 'Outcomes',
  problem: 'Problem',
  received: 'MessageReceived',
  reported: 'Reported',
  sections: 'Sections',
  signed: 'Signed',
  signedup: 'SignedUp',
  withdrawn: 'LiveWithdrawn',
};

/** What none of the bundles that count every byte reads; whoever reads it copes with its absence. */
const unread = ['final', 'kinds', 'letterUrl', 'milestone', 'people', 'share', 'split'];

const letters = {string: 's', number: 'n', boolean: 'b', picklist: 's', literal: 'b'};

function shapeOf(schema) {
  if (schema.type in letters) return letters[schema.type];
  if (schema.type === 'array') return [shapeOf(schema.item)];
  if (schema.type === 'tuple') return [shapeOf(schema.items[0])];
  if (schema.type === 'object') {
    const read = Object.entries(schema.entries).filter(([name]) => !unread.includes(name));
    return Object.fromEntries(read.map(entry));
  }
  throw new Error(`no letter for a schema of type ${schema.type}`);
}

const wrappers = ['nullable', 'optional', 'nullish'];

function entry([name, schema]) {
  let inner = schema;
  while (wrappers.includes(inner.type)) inner = inner.wrapped;
  return [inner === schema ? name : `${name}?`, shapeOf(inner)];
}

const {outputFiles} = await build({
  entryPoints: ['src/contract/index.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const contract = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

for (const [name, schema] of Object.entries(answers)) {
  const target = `src/client/shapes/${name}.ts`;
  const shape = JSON.stringify(shapeOf(contract[schema]));
  const code = `// Made by tools/shapes.mjs from src/contract: do not edit.\nexport const ${name}Shape = ${shape} as const;\n`;
  if (!process.argv.includes('--check')) writeFileSync(target, code);
  else if (readFileSync(target, 'utf8') !== code) {
    console.error(`${target} is not what src/contract says: run "node tools/shapes.mjs"`);
    process.exitCode = 1;
  }
}
