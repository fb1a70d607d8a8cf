/**
 * The one file a page needs: `<script type="module" src="…/w4r.js"></script>`. It finds our tags, now and later, and
 * loads what each needs shortly before it comes into view.
 */
import {page} from '../client/page.js';
import {report} from '../controllers/report.js';
import {W4rCampaign} from '../elements/campaign/campaign.js';
import {bring, define, isOurs} from './define.js';
import {upgradeInert} from './inert.js';

const NEAR = '600px';

function begin() {
  const script = document.querySelector<HTMLScriptElement>(`script[src][type=module][src*="w4r.js"]`);
  const {backend, edition, lang, source} = script?.dataset ?? {};
  page().defaults = {backend: backend ?? new URL(import.meta.url).origin, edition, lang, source};
  define('w4r-campaign', W4rCampaign);
  find(document);
  new MutationObserver((changes) => {
    for (const {addedNodes} of changes) for (const node of addedNodes) if (node instanceof Element) find(node);
  }).observe(document, {childList: true, subtree: true});
  addEventListener('securitypolicyviolation', ({blockedURI, effectiveDirective}) => {
    if (blockedURI.startsWith(page().defaults.backend!))
      report(`this page's Content-Security-Policy blocks ${blockedURI} (${effectiveDirective})`, 'csp');
  });
}

/** Everything of ours that has no class yet: in this node, and below it. */
function find(root: Document | Element) {
  upgradeInert(root);
  const found = root.querySelectorAll(':not(:defined)');
  for (const element of root instanceof Element ? [root, ...found] : found) {
    const {localName} = element;
    if (!localName.startsWith('w4r-') || customElements.get(localName)) continue;
    if (isOurs(localName)) near.observe(element);
    else report(`<${localName}> is none of our tags`, 'unknown-tag');
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
  if (loading.has(tag) || !isOurs(tag)) return;
  loading.add(tag);
  try {
    await bring(tag);
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
  world[first] = page().version;
  begin();
} else if (world[first] !== page().version) {
  report(`version ${world[first]} was here first, ${page().version} keeps quiet`, 'twice');
}
