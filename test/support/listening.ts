/** Listens to a page: what scripts write to its console, and what nobody catches. Begin before the page opens. */
import type {Page} from 'puppeteer-core';

export interface Heard {
  /** `warn: w4r: …`. What the browser says of its own network is left out. */
  console: string[];
  /** Uncaught errors and rejections. */
  uncaught(): Promise<string[]>;
}

type Listening = typeof globalThis & {uncaught: string[]};

export async function listenTo(page: Page): Promise<Heard> {
  const heard: string[] = [];
  page.on('console', (message) => {
    // Only what a script wrote has arguments.
    if (message.args().length) heard.push(`${message.type()}: ${message.text()}`);
  });
  // Firefox tells of blocked requests as if they were errors of a script: the page's own events do not.
  await page.evaluateOnNewDocument(() => {
    const uncaught: string[] = ((globalThis as Listening).uncaught = []);
    addEventListener('error', ({message}) => uncaught.push(message));
    addEventListener('unhandledrejection', ({reason}) => uncaught.push(`rejected: ${reason}`));
  });
  return {console: heard, uncaught: () => page.evaluate(() => (globalThis as Listening).uncaught)};
}
