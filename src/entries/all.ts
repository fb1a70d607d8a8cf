/** `import 'w4r-widgets'`: defines every tag at once, for pages that are bundled and need no loader. */
import {bring} from './bring.js';

const all = [
  'w4r-campaign',
  'w4r-case',
  'w4r-counter',
  'w4r-petition',
  'w4r-next',
  'w4r-report',
  'w4r-signup',
  'w4r-share',
  'w4r-letter',
  'w4r-outcomes',
  'w4r-countdown',
  'w4r-cases',
  'w4r-classroom',
  'w4r-marathon',
  'w4r-sections',
  'w4r-messages',
  'w4r-events',
];

/** Resolves when all tags are defined, in the page's language; at once where there is no page, as in server rendering. */
export const ready: Promise<unknown> = Promise.all(('document' in globalThis ? all : []).map((tag) => bring(tag)));
