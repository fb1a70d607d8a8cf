/** The space that is kept free before the scripts are there is the space that the elements take. */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const stylesheet = 'src/styles/w4r.css';
const looks = (element: string) => `src/elements/${element}/looks.ts`;
// What stands inside another element's frame reserves nothing of its own.
const inner = ['next'];
const elements = readdirSync('src/elements').filter((name) => existsSync(looks(name)) && !inner.includes(name));

/** Breakpoint → height, both as they are written; '' where there is no breakpoint. */
type Heights = Record<string, string>;

/** Every rule for `selector` that reserves space, with the container query around it. */
function heights(css: string, selector: RegExp): Heights {
  const found: Heights = {};
  const rule = /([^{}]+)\{([^{}]*)\}/g;
  const query = /@container \(min-width: ([^)]+)\) \{((?:[^{}]+\{[^{}]*\})*)\s*\}/g;
  const add = (breakpoint: string, rules: string) => {
    for (const [, selectors = '', declarations = ''] of rules.matchAll(rule)) {
      const height = /var\(--w4r-size-reserve, ([^)]+)\)/.exec(declarations)?.[1];
      if (height && selector.test(selectors)) found[breakpoint] = height;
    }
  };
  add('', css.replace(query, ''));
  for (const [, breakpoint = '', rules = ''] of css.matchAll(query)) add(breakpoint, rules);
  return found;
}

describe('the space that is kept free', () => {
  const css = readFileSync(stylesheet, 'utf8');

  it('is looked for in every element that draws something', () => {
    assert.deepEqual(elements, [
      'case',
      'cases',
      'classroom',
      'countdown',
      'counter',
      'events',
      'letter',
      'marathon',
      'messages',
      'outcomes',
      'petition',
      'report',
      'sections',
      'share',
      'signup',
    ]);
  });

  for (const element of elements) {
    it(`for <w4r-${element}> is as high as the element itself, at every width`, () => {
      const own = heights(readFileSync(looks(element), 'utf8'), /\.box\b/);
      const kept = heights(css, new RegExp(`w4r-${element}\\b`));
      assert.ok(own[''], `${looks(element)} reserves no height: "min-block-size: var(--w4r-size-reserve, …)" on .box`);
      assert.deepEqual(
        kept,
        own,
        `${stylesheet} keeps another height free for <w4r-${element}> than ${looks(element)} takes: the page would jump
when the element arrives. Write the same heights at the same breakpoints into both (min-width: height).`,
      );
    });
  }

  it('is told to those who theme', () => {
    const rows = readFileSync('docs/theming.md', 'utf8').split('\n');
    for (const element of elements) {
      const [, row] = rows.find((line) => line.startsWith(`| \`w4r-${element}\` | `))?.split(' | ') ?? [];
      const told = Object.fromEntries(
        [...(row ?? '').matchAll(/(?:from ([\d.]+rem): )?([\d.]+rem)/g)].map(([, from = '', height]) => [from, height]),
      );
      const own = heights(readFileSync(looks(element), 'utf8'), /(?:^|`)\s*\.box\s*$/);
      assert.deepEqual(told, own, `docs/theming.md says other heights of <w4r-${element}> than ${looks(element)}`);
    }
  });
});
