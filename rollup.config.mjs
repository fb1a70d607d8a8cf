/** The CDN build: one loader without imports, and chunks that it brings when a tag comes near. */
import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve as resolvePath} from 'node:path';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyHTMLLiterals} from 'minify-literals';
import esbuild from 'rollup-plugin-esbuild';
import {allMessages, bundleIds, messagesIn} from './tools/messages.mjs';

/** White space in html`` and css`` is for people. */
const literals = {
  name: 'literals',
  transform: async (code, id) => (/\/src\//.test(id) ? minifyHTMLLiterals(code, {fileName: id}) : null),
};

/**
 * `msg(str`Goal ${n}`, {id: 'goal'})` becomes `msg('a', n)`, and the words of each language plain texts under the same
 * short ids: English is a language like the others, and a French page does not load it (docs/why.md, "Bytes").
 */
const messages = {
  name: 'messages',
  async buildStart() {
    // The shortest names for the words of the bundles whose every byte counts.
    const {counter, all} = await bundleIds();
    this.ids = [...new Set([...counter, ...all, ...allMessages().map(({id}) => id)])];
  },
  transform(code, id) {
    const short = (name) => `'${this.ids.indexOf(name).toString(36)}'`;
    if (id.includes('/locales/')) return {code: plainTexts(code, short), map: null};
    if (!id.includes('/src/') || !code.includes('msg(')) return null;
    for (const {id: name, start, end, values} of messagesIn(code).reverse())
      code = `${code.slice(0, start)}msg(${[short(name), ...values].join(', ')})${code.slice(end)}`;
    return {code, map: null};
  },
};

const plainTexts = (code, short) =>
  code
    .replace(/^import.*$/gm, '')
    .replace(/: (?:str|html)`/g, ': `')
    .replace(/\$\{(\d+)\}/g, '{$1}')
    .replace(/^ {2}'([^']+)':/gm, (_, name) => `  ${short(name)}:`);

/** docs/why.md, "Bytes" */
const lite = {
  name: 'lite',
  resolveId: (source) => {
    if (source === 'lit') return resolvePath('src/lite/lit.ts');
    return source === '@lit/localize' ? resolvePath('src/lite/localize.ts') : null;
  },
};

/**
 * A host page that enforces Trusted Types and has a Lit of its own must be able to name ours. Polyfills, a list of
 * versions, directives, bindings to a whole tag and MathML are for pages that are not ours (docs/why.md, "Bytes").
 */
const litOfOurOwn = {
  name: 'lit-of-our-own',
  transform(code, id) {
    if (!id.includes('lit-html')) return null;
    let changed = code;
    for (const [what, instead] of litWithout) {
      if (changed.split(what).length !== 2) this.error(`Another lit-html than the one that ${what} was seen in once.`);
      changed = changed.replace(what, () => instead);
    }
    return {code: changed, map: null};
  },
};

const litWithout = [
  // A page allows one policy of a name, and may hold several copies of this library.
  ['s.createPolicy("lit-html",', 't[Symbol.for("w4r.policy")]??=s.createPolicy("w4r",'],
  ['t.litHtmlPolyfillSupport', 'void 0'],
  ['(t.litHtmlVersions??=[]).push("3.3.3")', '0'],
  [/function M\(t,i,s=t,e\)\{.*?,i\}(?=class R)/, 'function M(t,i){return i}'],
  [':6===r.type&&(i=new Z(h,this,t))', ':0'],
  ['else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ';'],
  // With no directives, what is given is what is meant.
  ['t=M(this,t,i),a(t)?', 'a(t)?'],
  ['t=M(this,t,i,0),o=', 'o='],
  ['r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n])', 'r=e[s+n]'],
  ['if((t=M(this,t,i,0)??A)===E)return;', 't??=A;'],
  ['this._$AH&&t!==E&&this._(t)', 'this._$AH&&this._(t)'],
  ['this._$AH&&t!==E,o', 'this._$AH,o'],
  // Nobody asks a part what it is and where it belongs.
  ['this._$AN=void 0,this._$AD=t', 'this._$AD=t'],
  ['get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}', ''],
  ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
  ['this.type=2,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  [/get parentNode\(\)\{let t=.*?,t\}/, ''],
  ['this.type=1,this._$AH=A,this._$AN=void 0,', 'this._$AH=A,'],
  ['constructor(){super(...arguments),this.type=3}', ''],
  ['constructor(){super(...arguments),this.type=4}', ''],
  ['constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}', ''],
  // Listeners are functions, and templates stand at the end of a shadow root.
  ['||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive', ''],
  [
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options.host,t)',
  ],
  ['(t?.creationScope??l)', 'l'],
  ['s?.renderBefore??i;', 'i;'],
  ['const t=s?.renderBefore??null;', ''],
  ['i.insertBefore(c(),t),t,void 0', 'i.appendChild(c()),null,void 0'],
  ['3===i?"<math>":""', '""'],
  ['3===i?"</math>":""', '""'],
  [',2===i||3===i){', ',2===i){'],
  ['setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  ['this._$AP?.(!1,!0,s);', ';'],
  [',this._$Cv=e?.isConnected??!0', ''],
  ['get startNode(){return this._$AA}get endNode(){return this._$AB}', ''],
  ['get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}', ''],
];

/**
 * A file that must stand alone gets a copy of every module it stands on: the loader, because it changes at its address
 * and the chunks never do; the bundles whose every byte counts, because they are smaller so. The other bundles share
 * what they have in common. All copies on a page share their state through `Symbol.for('w4r.1')`.
 */
const alone = {
  name: 'alone',
  async resolveId(source, importer, options) {
    const copy = /entries\/(?:bundles\/)?(w4r|campaign|counter|all)\.ts$/.exec(importer)?.[1] ?? copyOf(importer);
    if (!copy) return null;
    const found = await this.resolve(source, original(importer), {...options, skipSelf: true});
    return found && {...found, id: found.id.replace(/\.([jt]s)$/, `.(${copy}).$1`)};
  },
  resolveDynamicImport(source, importer) {
    return copyOf(importer) ? this.resolve(source, original(importer), {skipSelf: true}) : null;
  },
  load: (id) => (copyOf(id) ? readFileSync(original(id), 'utf8') : null),
};

const copyOf = (id) => /\.\((\w+)\)\./.exec(id ?? '')?.[1];
const original = (id) => id.replace(/\.\(\w+\)/, '');

/** Whoever brings a chunk asks for what it stands on together with it, and not one round trip later. */
const together = {
  name: 'together',
  generateBundle(_, bundle) {
    const bring = ({fileName, modules}) =>
      fileName === 'w4r.js' || Object.keys(modules).some((id) => /entries.more/.test(id));
    for (const chunk of Object.values(bundle).filter((chunk) => chunk.type === 'chunk' && bring(chunk))) {
      const folder = dirname(chunk.fileName);
      chunk.code = chunk.code.replace(/import\("(\.\/[^"]+)"\)/g, (itself, address) => {
        const others = standsOn(bundle, join(folder, address)).map(
          (name) => `import("./${relative(folder, name)}").catch(()=>{}),`,
        );
        return others.length ? `(${others.join('')}${itself})` : itself;
      });
    }
  },
};

const standsOn = (bundle, file) =>
  [...new Set(bundle[file].imports.flatMap((name) => [name, ...standsOn(bundle, name)]))].sort();

/** The chunks carry no comments: what their authors ask to be told stands beside them. */
const licences = {
  name: 'licences',
  generateBundle() {
    const source = ['lit', 'lit-html', 'idb-keyval'].map((name) => {
      const folder = `node_modules/${name}`;
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
    });
    this.emitFile({type: 'asset', fileName: 'licences.txt', source: source.join('\n\n')});
  },
};

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

export default {
  input: {w4r: 'src/entries/w4r.ts', frame: 'src/entries/frame.ts'},
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[hash:8].js',
    hoistTransitiveImports: false,
    generatedCode: 'es2015',
  },
  plugins: [
    alone,
    lite,
    resolve({exportConditions: ['browser', 'production']}),
    messages,
    literals,
    esbuild({target: 'es2022', tsconfig: 'tsconfig.json'}),
    litOfOurOwn,
    terser({
      module: true,
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true, keep_fargs: false},
      format: {comments: false},
    }),
    together,
    licences,
    meta,
  ],
};
