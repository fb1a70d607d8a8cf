import type {ReactiveController} from 'lit';
import type {Host} from '../../controllers/campaign.js';
import {shared} from '../../page.js';

/** What a teacher's link carries behind its #. */
const fragment = /[#&]w4r-class=([\w-]{43})$/;

/** One for all classrooms of the page. */
const seat = () => shared('class', (): {key: string | undefined} => ({key: undefined}));

/**
 * The teacher's key, from the address of the page: taken out of it at once, before anybody looks over a shoulder or copies
 * it. It stays with the tab, so that a reload in the middle of a lesson leads back to the desk, and goes with it.
 */
export class TeachersKey implements ReactiveController {
  #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get value() {
    return seat().key;
  }

  hostConnected() {
    addEventListener('hashchange', this.#look);
    this.#look();
  }

  hostDisconnected() {
    removeEventListener('hashchange', this.#look);
  }

  /** Somebody goes in by a code instead. */
  forget() {
    seat().key = undefined;
    keep(undefined, location.href);
  }

  /** The link may also be opened in a tab where the page stands already. */
  #look = () => {
    seat().key = take() ?? seat().key;
    this.#host.requestUpdate();
  };
}

function take(): string | undefined {
  const [found, key] = fragment.exec(location.hash) ?? [];
  if (!found) return kept();
  keep(key, location.href.slice(0, -found.length));
  return key;
}

/** The page's own state, if it has one, is left as it is. */
const state = (): {w4rClass?: string} | undefined => {
  const {state} = history as {state: unknown};
  return typeof state === 'object' ? {...state} : undefined;
};

const kept = () => /^[\w-]{43}$/.exec(state()?.w4rClass ?? '')?.[0];

function keep(key: string | undefined, address: string) {
  const before = state();
  try {
    history.replaceState(before ? {...before, w4rClass: key} : history.state, '', address);
  } catch {
    // A frame may not be allowed to.
  }
}
