/** Defines a tag unless somebody has: some pages bring two copies of this library. */
export function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
