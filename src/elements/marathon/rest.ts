import type {ReactiveControllerHost} from 'lit';

/** Nobody has met a person in less: it is the second half of a double press. */
const REST = 400;

/** With every new case its buttons rest for a moment: they stand where the last ones stood. */
export class Rest {
  #host: ReactiveControllerHost;
  #over: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  get isOn() {
    return this.#over !== undefined;
  }

  begin() {
    clearTimeout(this.#over);
    this.#over = setTimeout(() => {
      this.#over = undefined;
      this.#host.requestUpdate();
    }, REST);
  }
}
