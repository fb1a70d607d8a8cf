/** Finds every `msg(template, {id})` of a source file, for the build and for the English words. */
import {readdirSync, readFileSync} from 'node:fs';
import {build} from 'esbuild';
import ts from 'typescript';

/** @returns {{id: string, start: number, end: number, tag: '' | 'str' | 'html', texts: string[], values: string[]}[]} */
export function messagesIn(code, file = 'source.ts') {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.getText(source) === 'msg') found.push(message(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** All messages of the sources, in the order of the files' names; one that stands in two files, once. */
export function allMessages() {
  const files = readdirSync('src', {recursive: true}).filter((file) => file.endsWith('.ts'));
  const found = files.sort().flatMap((file) => messagesOf(`src/${file}`));
  return [...new Map(found.map((message) => [message.id, message])).values()];
}

const messagesOf = (file) => messagesIn(readFileSync(file, 'utf8'), file);

/** Every byte of them counts: what only their lazy parts say comes with the first of those. */
export const tight = ['all', 'counter'];

/**
 * What each bundle (src/entries/bundles) can say: the ids of the messages in every file that it stands on. What the lazy
 * parts of the tight ones say is `late`, unless both can say it already; lazy parts of the others are part of them.
 * @returns {Promise<Record<string, string[]>>}
 */
export async function bundleIds() {
  const entries = readdirSync('src/entries/bundles').filter((file) => file !== 'campaign.ts');
  const entryPoints = entries.map((file) => `src/entries/bundles/${file}`);
  const {metafile} = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: 'esm',
    packages: 'external',
    outdir: '.',
    metafile: true,
    write: false,
  });
  const reach = (file, kinds, seen = new Set()) => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const {path, kind, external} of metafile.inputs[file].imports)
      if (!external && kinds.includes(kind)) reach(path, kinds, seen);
    return seen;
  };
  const idsOf = (files) => [
    ...new Set(
      [...files]
        .sort()
        .flatMap(messagesOf)
        .map(({id}) => id),
    ),
  ];
  const kinds = ['import-statement', 'dynamic-import'];
  const said = entryPoints.map((file) => {
    const name = /(\w+)\.ts$/.exec(file)[1];
    return [name, idsOf(reach(file, tight.includes(name) ? ['import-statement'] : kinds))];
  });
  const bundles = Object.fromEntries(said);
  const lazy = tight
    .flatMap((name) => [...reach(`src/entries/bundles/${name}.ts`, ['import-statement'])])
    .flatMap((file) => metafile.inputs[file].imports.filter(({kind}) => kind === 'dynamic-import'))
    .flatMap(({path}) => [...reach(path, kinds)]);
  // A page may have begun with either.
  const late = idsOf(new Set(lazy)).filter((id) => !tight.every((name) => bundles[name].includes(id)));
  return {...bundles, late};
}

function message(call, source) {
  const [template, options] = call.arguments;
  const id = options.properties.find(({name}) => name.getText(source) === 'id').initializer.text;
  const tagged = ts.isTaggedTemplateExpression(template);
  const body = tagged ? template.template : template;
  const spans = body.templateSpans ?? [];
  return {
    id,
    start: call.getStart(source),
    end: call.getEnd(),
    tag: tagged ? template.tag.getText(source) : '',
    texts: spans.length ? [body.head.text, ...spans.map(({literal}) => literal.text)] : [body.text],
    values: spans.map(({expression}) => expression.getText(source)),
  };
}
