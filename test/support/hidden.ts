/** A page that nobody looks at, or looks at again. */
export function hide(hidden: boolean) {
  Object.defineProperty(document, 'hidden', {configurable: true, value: hidden});
  document.dispatchEvent(new Event('visibilitychange'));
}

export function stopHiding() {
  Reflect.deleteProperty(document, 'hidden');
}
