/** What somebody does at a petition. */
import type {W4rPetition} from '../../src/elements/petition/petition.js';

interface Typed {
  name?: string;
  email?: string;
  country?: string;
}

export const hanna: Typed = {name: 'Hanna Lindqvist', email: 'hanna@example.org', country: 'SE'};

/** Waits for the form, writes and presses the button. */
export async function sign(canvas: HTMLElement, typed: Typed = hanna): Promise<W4rPetition> {
  const petition = canvas.querySelector('w4r-petition')!;
  const form = await until(petition, () => petition.renderRoot.querySelector('form'));
  for (const [name, value] of Object.entries(typed))
    form.querySelector<HTMLInputElement>(`[name="${name}"]`)!.value = String(value);
  form.querySelector('button')!.click();
  return petition;
}

/** Resolves with what `look` finds, once it finds something. */
export async function until<T>(petition: W4rPetition, look: () => T | null | undefined): Promise<T> {
  for (let frames = 0; frames < 600; frames++) {
    await petition.updateComplete;
    const found = look();
    if (found) return found;
    await new Promise((next) => requestAnimationFrame(next));
  }
  throw new Error('it never came');
}
