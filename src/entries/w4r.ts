/**
 * The one file a page needs: `<script type="module" src="…/w4r.js"></script>`. It finds our tags, now and later, and
 * loads what each needs shortly before it comes into view.
 */
import {report} from '../controllers/report.js';
import {page, version} from '../page.js';
import {bring} from './bring.js';

const NEAR = '600px';

function begin() {
  const script = document.querySelector<HTMLScriptElement>('script[src*="w4r.js"]');
  const defaults = Object.assign({backend: new URL(import.meta.url).origin}, script?.dataset);
  page().defaults = defaults;
  find(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(document, {childList: true, subtree: true});
  // A petition's thanks hold it, in a shadow root that nobody looks into.
  addEventListener('w4r-signed', () => void load('w4r-next'));
  addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
    if (blockedURI.startsWith(defaults.backend))
      report(`this page's Content-Security-Policy blocks ${blockedURI} (${effectiveDirective})`, 'csp');
  });
}

/** Everything of ours that has no class yet: this node, and all below it. */
function find(root: Document | Element) {
  const ours = ':not(:defined), [data-w4r]';
  const found = [...root.querySelectorAll<HTMLElement>(ours)];
  if (root instanceof HTMLElement && root.matches(ours)) found.push(root);
  for (const element of found) {
    const {localName} = element;
    if (element.dataset.w4r) void import('./inert.js').then(({upgrade}) => upgrade(element));
    // It has no box that could come near.
    else if (localName === 'w4r-campaign') void load(localName);
    else if (localName.startsWith('w4r-')) near.observe(element);
  }
}

const near = new IntersectionObserver(
  (entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      void load(target.localName);
    }
  },
  {rootMargin: NEAR},
);

const loading = new Set<string>();

async function load(tag: string) {
  if (loading.has(tag)) return;
  loading.add(tag);
  try {
    if (!(await bring(tag))) report(`<${tag}> is none of our tags`, 'unknown-tag');
  } catch {
    // The fallback stays. The next one of its kind that comes near tries again.
    loading.delete(tag);
    report(`could not load what <${tag}> needs`, 'unreachable');
  }
}

// Some pages carry the script twice, or in two versions: the first one wins wholly.
const first = Symbol.for('w4r.loader');
const world = globalThis as {[first]?: string};
if (!world[first]) {
  world[first] = version;
  begin();
} else if (world[first] !== version) {
  report(`version ${world[first]} was here first, ${version} keeps quiet`, 'twice');
}
