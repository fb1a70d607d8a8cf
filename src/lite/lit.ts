/**
 * What the CDN build puts in the place of `lit`: lit-html itself, and of LitElement just what our elements use. Saves
 * 1.6 kB of the 10 that a counter may have (docs/why.md, "Bytes"). The npm build, the stories and the unit tests use
 * Lit's own; the page and end-to-end tests run on this.
 */
import type {PropertyDeclaration, ReactiveController} from 'lit';
import {render, type RenderOptions} from 'lit/html.js';

export {html, nothing, svg} from 'lit/html.js';

type Sheets = CSSStyleSheet | Sheets[];

export function css({raw}: TemplateStringsArray): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(raw[0]!);
  return sheet;
}

type Values = Record<string, unknown>;

export class LitElement extends (globalThis.HTMLElement ?? class {}) {
  static styles: Sheets = [];
  static properties: Record<string, PropertyDeclaration> = {};
  static shadowRootOptions: ShadowRootInit = {mode: 'open'};

  /**
   * Read when the tag is defined: the moment to turn the declared properties into accessors. A page's own scripts may
   * read it again, which must change nothing: hence keys that stay the same.
   */
  static get observedAttributes(): string[] {
    return Object.entries(this.properties).map(([name, {attribute}]) => {
      const key = Symbol.for(`w4r.${name}`);
      Object.defineProperty(this.prototype, name, {
        // Frameworks read the list again.
        configurable: true,
        get(this: Values) {
          return this[key as unknown as string];
        },
        set(this: LitElement & Values, value: unknown) {
          this[key as unknown as string] = value;
          this.requestUpdate();
        },
      });
      return String(attribute ?? name);
    });
  }

  /** Set by the page before the tag was defined: out of the way, or the element's own defaults were written over it. */
  #early: [string, unknown][] = Object.entries(this).filter(
    ([name]) => name in (this.constructor as typeof LitElement).properties && delete (this as Values)[name],
  );
  declare renderRoot: ShadowRoot;
  updateComplete = Promise.resolve(true);
  #controllers = new Set<ReactiveController>();
  #pending = false;
  #options: RenderOptions = {host: this};

  addController(controller: ReactiveController) {
    this.#controllers.add(controller);
  }

  connectedCallback() {
    if (!this.renderRoot) {
      const {shadowRootOptions, styles} = this.constructor as typeof LitElement;
      this.renderRoot = this.attachShadow(shadowRootOptions);
      this.renderRoot.adoptedStyleSheets = [styles].flat(3) as CSSStyleSheet[];
      Object.assign(this, Object.fromEntries(this.#early));
    }
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.requestUpdate();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null) {
    for (const [name, {attribute: own = name, type}] of Object.entries(
      (this.constructor as typeof LitElement).properties,
    ))
      if (own === attribute)
        (this as Values)[name] = type === Boolean ? value !== null : type === Number ? Number(value) : value;
  }

  requestUpdate() {
    if (this.#pending || !this.renderRoot) return;
    this.#pending = true;
    this.updateComplete = Promise.resolve().then(() => {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.willUpdate();
      this.#pending = false;
      render(this.render(), this.renderRoot, this.#options);
      return true;
    });
  }

  protected willUpdate() {}

  protected render(): unknown {
    return undefined;
  }
}
