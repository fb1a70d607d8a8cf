/** Everything in a story, also inside shadow roots. */
function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

interface Settling {
  /** For a story about waiting: its elements stay busy. */
  busy?: boolean;
  within?: number;
}

/** Resolves when a story shows what it has to show: every element is defined, up to date and no longer busy. */
export async function settled(story: ParentNode, {busy = false, within: limit = 10_000}: Settling = {}): Promise<void> {
  const end = performance.now() + limit;
  let calm = 0;
  // An answer that has just arrived may ask for more: two calm frames, one after the other.
  while (calm < 2) {
    await frame();
    const elements = [...within(story)];
    await Promise.all(elements.map(async (element) => (element as {updateComplete?: Promise<unknown>}).updateComplete));
    const unfinished = elements.filter((element) =>
      element.matches(busy ? ':not(:defined)' : ':not(:defined), [aria-busy=true]'),
    );
    calm = unfinished.length ? 0 : calm + 1;
    if (performance.now() > end) {
      throw new Error(
        `Still waiting for ${unfinished.map(({localName}) => localName).join(', ')}. A story about waiting says {busy: true}.`,
      );
    }
  }
  await document.fonts.ready;
}
