/**
 * Writes locales/generated/{language}/{bundle}.ts from locales/{language}.xlf: first @lit/localize's own build, then cut
 * into what each bundle needs. `--check` only says whether the files are current.
 */
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import ts from 'typescript';
import {allMessages, bundleIds, tight} from './messages.mjs';

const {targetLocales, output} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const escaped = (text) => text.replace(/[`\\]|\$(?=\{)/g, '\\$&');
const numbered = (text, next, index) => `${text}\${${index - 1}}${next}`;
const bundles = await bundleIds();
const check = process.argv.includes('--check');
const localize = (command) => execFileSync('npx', ['lit-localize', command], {stdio: ['ignore', 'ignore', 'inherit']});
// A message without a translation is reported by the build; the extraction keeps what is translated already.
if (!check) localize('extract');
localize('build');

// English stands in the sources. The CDN build takes it out of them, so that it is loaded where it is spoken only.
writeBundles(
  'en',
  allMessages().map(({id, tag, texts}) => [id, `'${id}': ${tag}\`${texts.map(escaped).reduce(numbered)}\``]),
);

for (const language of targetLocales) {
  const file = `${output.outputDir}/${language}.ts`;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  writeBundles(
    language,
    templatesOf(source).map((property) => [property.name.text, property.getText(source)]),
  );
}

function writeBundles(language, messages) {
  // No language has all six forms but Arabic and Welsh: what is never chosen is never loaded.
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const known = new Set(messages.map(([id]) => id));
  const chosen = ([id]) => {
    const [, name, form] = /^(.+)\.(zero|one|two|few|many)$/.exec(id) ?? [];
    return !known.has(`${name}.other`) || forms.includes(form);
  };
  for (const [bundle, ids] of Object.entries(bundles))
    write(
      language,
      bundle,
      messages
        .filter(chosen)
        .filter(([id]) => ids.includes(id))
        .map(([, text]) => text),
    );
}

function templatesOf(source) {
  for (const statement of source.statements)
    if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0].initializer.properties;
  throw new Error(`${source.fileName} exports no templates`);
}

function write(language, bundle, entries) {
  const body = entries.map((entry) => `  ${entry},`).join('\n');
  const tags = ['html', 'str'].filter((tag) => new RegExp(`: ${tag}\``).test(body));
  const imports = {html: `import {html} from 'lit';\n`, str: `import {str} from '@lit/localize';\n`};
  // What the lazy parts say is not loaded before they are.
  const late = tight.includes(bundle) ? `\nexport const late = () => import('./late.js');\n` : '';
  const code = `// Made by tools/words.mjs from ${language === 'en' ? 'the sources' : `locales/${language}.xlf`}: do not edit.\n${tags.map((tag) => imports[tag]).join('')}
export const templates = {\n${body}\n};\n${late}`;
  const target = `locales/generated/${language}/${bundle}.ts`;
  if (check && (!existsSync(target) || readFileSync(target, 'utf8') !== code)) {
    console.error(`${target} is not what locales/${language}.xlf says: run "node tools/words.mjs"`);
    process.exitCode = 1;
  }
  if (check) return;
  mkdirSync(`locales/generated/${language}`, {recursive: true});
  writeFileSync(target, code);
}
