/**
 * `<div data-w4r="petition" data-case="…">` passes filters that throw unknown tags away. It becomes `<w4r-petition
 * case="…">`, with the same children, and with every other `data-` attribute as the element's own.
 */
export function upgradeInert(root: Document | Element) {
  const found = [...root.querySelectorAll<HTMLElement>('[data-w4r]')];
  if (root instanceof HTMLElement && root.dataset.w4r) found.unshift(root);
  for (const inert of found) {
    const {w4r, ...settings} = inert.dataset;
    if (!/^[a-z]+$/.test(w4r!)) continue;
    const element = document.createElement(`w4r-${w4r}`);
    for (const [name, value] of Object.entries(settings))
      element.setAttribute(name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value!);
    element.append(...inert.childNodes);
    inert.replaceWith(element);
  }
}
