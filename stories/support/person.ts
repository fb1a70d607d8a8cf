/** What somebody does at a petition. */
import type {W4rPetition} from '../../src/elements/petition/petition.js';

interface Typed {
  name?: string;
  email?: string;
  country?: string;
}

export const hanna: Typed = {name: 'Hanna Lindqvist', email: 'hanna@example.org', country: 'SE'};

interface Drawn extends HTMLElement {
  updateComplete: Promise<unknown>;
  renderRoot: HTMLElement | DocumentFragment;
}

/** Waits for the form, writes and presses the button. */
export async function sign(canvas: HTMLElement, typed: Typed = hanna): Promise<W4rPetition> {
  const petition = canvas.querySelector('w4r-petition')!;
  await write(petition, typed);
  await press(petition, '[part=submit]');
  return petition;
}

/** Waits for the form and writes into it. */
export async function write(element: Drawn, typed: Typed) {
  const form = await until(element, () => element.renderRoot.querySelector('form'));
  for (const [name, value] of Object.entries(typed))
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = String(value);
}

/** Takes one of a question's answers. */
export const choose = (element: Drawn, name: string, value: string) =>
  press(element, `[name="${name}"][value="${value}"]`);

/** Waits for something to press, and presses it. */
export async function press(element: Drawn, what: string) {
  (await until(element, () => element.renderRoot.querySelector<HTMLElement>(what))).click();
}

/** Resolves with what `look` finds, once it finds something. */
export async function until<T>(
  petition: {updateComplete: Promise<unknown>},
  look: () => T | null | undefined,
): Promise<T> {
  for (let frames = 0; frames < 600; frames++) {
    await petition.updateComplete;
    const found = look();
    if (found) return found;
    await new Promise((next) => requestAnimationFrame(next));
  }
  throw new Error('it never came');
}
