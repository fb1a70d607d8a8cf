/** Waits until every element of ours on a page has become what it should, as a reader would who scrolls to each. */
import type {Frame, Page} from 'puppeteer-core';
import {until} from './until.js';

export async function drawn(page: Page | Frame): Promise<void> {
  const late = () =>
    page.evaluate(() => {
      const ours = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('w4r-'));
      const rest = document.querySelector('[data-w4r]') ?? ours.find((it) => !it.matches(':defined'));
      const boxes = ours.filter(({localName}) => localName !== 'w4r-campaign');
      const busy = rest ?? boxes.find((it) => !it.shadowRoot?.querySelector('[aria-busy=false]'));
      busy?.scrollIntoView();
      return busy?.outerHTML ?? '';
    });
  await until(
    async () => !(await late()),
    async () => `This does not become what it should: ${await late()}`,
  );
}

/** Runs in the page: what the page asked a backend for, its files left out. */
export const asked = (backend: string): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.startsWith(`${backend}/v1/`));
