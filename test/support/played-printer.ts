/** A printer that a test plays: what would be printed is remembered, and whether the browser prints at all is the test's. */
export interface PlayedPrinter {
  /** Every page that was sent to it: its words, its title, the language it says it is in. */
  printed: {words: string; title: string; sheet: string}[];
  /** As in a sandboxed frame: asked to print, the browser does nothing and says nothing. */
  works: boolean;
}

const {get: contentWindow} = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;

export function playedPrinter(): PlayedPrinter {
  const printer: PlayedPrinter = {printed: [], works: true};

  beforeEach(() => {
    Object.assign(printer, {printed: [], works: true});
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const window = contentWindow!.call(this) as Window | null;
        if (window)
          window.print = () => {
            if (!printer.works) return;
            window.dispatchEvent(new Event('beforeprint'));
            const {body, title, adoptedStyleSheets} = window.document;
            printer.printed.push({
              words: body.innerText.replace(/\s+/g, ' ').trim(),
              title,
              sheet: [...adoptedStyleSheets[0]!.cssRules].map(({cssText}) => cssText).join('\n'),
            });
            window.dispatchEvent(new Event('afterprint'));
          };
        return window;
      },
    });
  });
  afterEach(() => {
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {configurable: true, get: contentWindow!});
  });
  return printer;
}
