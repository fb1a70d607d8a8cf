import type {Host} from '../controllers/campaign.js';

/** Draws what has changed; then reading and typing go on there. */
export function lead(host: Host, selector: string) {
  host.requestUpdate();
  void host.updateComplete.then(() => host.shadowRoot!.querySelector<HTMLElement>(selector)?.focus());
}

/** Leads to the first mistake, if there is one; of a group, to the first in it. */
export function point(host: Host, mistakes: object): boolean {
  const some = Object.keys(mistakes).length > 0;
  if (some) lead(host, '[aria-invalid=true]:not(fieldset), [aria-invalid=true] input');
  else host.requestUpdate();
  return some;
}
