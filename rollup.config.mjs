/** The CDN build: one loader without imports, and chunks that it brings when a tag comes near. */
import {readFileSync} from 'node:fs';
import {dirname, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import {messagesIn} from './tools/messages.mjs';

/** White space in html`` and css`` is for people. */
const literals = {
  name: 'literals',
  transform: async (code, id) => (/\/src\//.test(id) ? minifyHTMLLiterals(code, {fileName: id}) : null),
};

/**
 * `msg(str`Goal ${n}`, {id: 'goal'})` becomes `msg('goal', n)`: English is a language like the others, and a French page
 * does not load it (docs/why.md, "Bytes").
 */
const messages = {
  name: 'messages',
  transform(code, id) {
    if (!id.includes('/src/') || !code.includes('msg(')) return null;
    for (const {id: name, start, end, values} of messagesIn(code).reverse())
      code = `${code.slice(0, start)}msg(${[`'${name}'`, ...values].join(', ')})${code.slice(end)}`;
    return {code, map: null};
  },
};

/** docs/why.md, "Bytes" */
const lite = {
  name: 'lite',
  resolveId: (source) => {
    if (source === 'lit') return resolvePath('src/lite/lit.ts');
    return source === '@lit/localize' ? resolvePath('src/lite/localize.ts') : null;
  },
};

/** A host page that enforces Trusted Types and has a Lit of its own must be able to name ours. */
const trustedTypes = {
  name: 'trusted-types',
  transform: (code, id) =>
    /lit-html/.test(id) ? {code: code.replace('createPolicy("lit-html"', 'createPolicy("w4r"'), map: null} : null,
};

/**
 * The loader changes at its address, the chunks never do: a chunk must not import the loader. What both use stands in
 * both; they share their state through `Symbol.for('w4r.1')`.
 */
const loaderAlone = {
  name: 'loader-alone',
  resolveId(source, importer) {
    const fromLoader = source.startsWith('.') && /(entries\/w4r|\.loader)\.ts$/.test(importer ?? '');
    return fromLoader ? fileOf(source, importer).replace(/ts$/, 'loader.ts') : null;
  },
  load: (id) => (id.endsWith('.loader.ts') ? readFileSync(id.replace('.loader', ''), 'utf8') : null),
  resolveDynamicImport: (source, importer) => (importer.endsWith('.loader.ts') ? fileOf(source, importer) : null),
};

const fileOf = (source, importer) => resolvePath(dirname(importer), source.replace(/js$/, 'ts'));

/** The loader asks for what a chunk stands on together with the chunk itself, and not one round trip later. */
const together = {
  name: 'together',
  generateBundle(_, bundle) {
    const loader = bundle['w4r.js'];
    loader.code = loader.code.replace(/import\("\.\/(chunks\/[^"]+)"\)/g, (itself, file) => {
      const others = standsOn(bundle, file).map((name) => `import("./${name}").catch(()=>{}),`);
      return others.length ? `(${others.join('')}${itself})` : itself;
    });
  },
};

const standsOn = (bundle, file) =>
  [...new Set(bundle[file].imports.flatMap((name) => [name, ...standsOn(bundle, name)]))].sort();

/** Which modules are in which chunk, for `npm run size`. */
const meta = {
  name: 'meta',
  generateBundle(_, bundle) {
    const source = Object.values(bundle).flatMap(({fileName, modules = {}}) => ({
      fileName,
      modules: Object.entries(modules).map(([id, {renderedLength}]) => ({
        id: id.replace(`${process.cwd()}/`, ''),
        renderedLength,
      })),
    }));
    this.emitFile({type: 'asset', fileName: 'meta.json', source: JSON.stringify(source, null, 1)});
  },
};

/** What every tag needs is one file: it compresses better than four. */
const core = /\/lit|\/@lit|(i18n\/words|lite\/.*)\.ts|(controllers\/(live-count|campaign)|parts\/(amounts|frame|notice|progress)|styles\/(base|notice))\.ts/;

export default {
  input: {w4r: 'src/entries/w4r.ts'},
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[hash].js',
    hoistTransitiveImports: false,
    manualChunks: (id) => (core.test(id) ? 'core' : undefined),
    generatedCode: 'es2015',
  },
  plugins: [
    loaderAlone,
    lite,
    resolve({exportConditions: ['browser', 'production']}),
    messages,
    literals,
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    trustedTypes,
    terser({module: true, ecma: 2022, compress: {passes: 3, unsafe_arrows: true}}),
    together,
    meta,
  ],
};
