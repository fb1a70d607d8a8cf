/** `import 'w4r-widgets'`: defines every tag at once, for pages that are bundled and need no loader. */
import {bring} from './bring.js';

/** Resolves when all tags are defined, in the page's language. */
export const ready = Promise.all([
  bring('w4r-campaign', 'campaign'),
  ...['w4r-case', 'w4r-counter', 'w4r-petition'].map((tag) => bring(tag, 'all')),
]);
