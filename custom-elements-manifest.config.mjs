/** What editors and Storybook know of the elements, taken from their sources: `npm run generate`. */

/** Our elements are defined by the entries: which tag is whose stands in `HTMLElementTagNameMap`. Privates are ours. */
function publicElements() {
  const tags = new Map();
  return {
    name: 'public-elements',
    analyzePhase({ts, node}) {
      if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'HTMLElementTagNameMap') return;
      for (const {name, type} of node.members) tags.set(type.getText(), name.text);
    },
    packageLinkPhase({customElementsManifest: manifest}) {
      for (const {path, declarations, exports} of manifest.modules) {
        for (const element of declarations.filter(({name}) => tags.has(name))) {
          const {name} = element;
          Object.assign(element, {tagName: tags.get(name), customElement: true});
          element.members = element.members?.filter((member) => member.privacy !== 'private' && !member.static);
          // The analyzer also lists what `dispatchEvent` is given, without its name.
          element.events = element.events?.filter((event) => event.name);
          exports.push({kind: 'custom-element-definition', name: tags.get(name), declaration: {name, module: path}});
        }
      }
      manifest.modules = manifest.modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
      manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      manifest.modules = JSON.parse(JSON.stringify(manifest.modules), published);
    },
  };
}

/** Paths as the npm package has them. */
const published = (key, value) =>
  key === 'path' || key === 'module' ? value.replace(/^src\/(.*)\.ts$/, 'dist/npm/src/$1.js') : value;

export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicElements()],
};
