/** Copies, in one of the two ways that browsers have. False where neither is allowed: on plain http, in a frame. */
export async function copy(words: string, place: ParentNode): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return marked(words, place);
  }
}

function marked(words: string, place: ParentNode): boolean {
  const field = document.createElement('textarea');
  const before = (place as ShadowRoot).activeElement as HTMLElement | null;
  field.value = words;
  field.readOnly = true;
  field.className = 'unseen';
  place.append(field);
  field.select();
  try {
    // Old, and for pages without https the only way.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    before?.focus();
  }
}
