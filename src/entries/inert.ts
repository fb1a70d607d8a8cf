/**
 * `<div data-w4r="petition" data-case="…">` passes filters that throw unknown tags away. It becomes `<w4r-petition
 * case="…">`, with the same children, and with every other `data-` attribute as the element's own.
 */
export function upgrade(inert: HTMLElement) {
  const {w4r, ...settings} = inert.dataset;
  if (!inert.isConnected || !/^[a-z]+$/.test(w4r!)) return;
  const element = document.createElement(`w4r-${w4r}`);
  for (const [name, value] of Object.entries(settings))
    element.setAttribute(
      name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      value!,
    );
  element.append(...inert.childNodes);
  inert.replaceWith(element);
}
