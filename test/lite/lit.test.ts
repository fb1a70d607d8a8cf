/** The same stories on Lit's own base and on the one that the CDN build puts in its place. */
import {expect} from 'chai';
import * as lit from 'lit';
import type {ReactiveController} from 'lit';
import * as lite from '../../src/lite/lit.js';

for (const [name, base] of [
  ['lit', lit],
  ['lite', lite as unknown as typeof lit],
] as const) {
  const {css, html, LitElement} = base;

  /** An element as ours are: declared properties with defaults, controllers, styles. */
  class Card extends LitElement {
    static override styles = [[css`p { color: rgb(1, 2, 3); }`], css`p { margin: 0; }`];
    static override shadowRootOptions = {...LitElement.shadowRootOptions, delegatesFocus: true};
    static override properties = {
      of: {},
      caseId: {attribute: 'case'},
      full: {type: Boolean},
      level: {type: Number, attribute: 'heading-level'},
    };
    of = 'campaign';
    caseId = '';
    full = false;
    level = 2;
    presses = 0;
    readonly story: string[] = [];

    protected override willUpdate() {
      this.story.push('willUpdate');
    }

    protected override render() {
      this.story.push('render');
      return html`<p>${this.of} ${this.caseId} ${this.full} ${this.level}</p>
        <button @click=${this.press}>Press</button>`;
    }

    press() {
      this.presses++;
    }

    get shown() {
      return this.renderRoot.querySelector('p')?.textContent;
    }
  }

  describe(`an element on ${name}`, () => {
    const tag = `test-card-${name}`;
    before(() => {
      customElements.define(tag, Card);
    });
    afterEach(() => document.querySelectorAll(tag).forEach((element) => element.remove()));

    const put = async (attributes: Record<string, string> = {}) => {
      const card = new Card();
      for (const [attribute, value] of Object.entries(attributes)) card.setAttribute(attribute, value);
      document.body.append(card);
      await card.updateComplete;
      return card;
    };

    it('shows its defaults', async () => {
      expect((await put()).shown).to.equal('campaign  false 2');
    });

    it('turns attributes into properties of their kind', async () => {
      const card = await put({of: 'x', case: 'river-teacher', full: '', 'heading-level': '4'});
      expect(card).to.include({of: 'x', caseId: 'river-teacher', full: true, level: 4});
      expect(card.shown).to.equal('x river-teacher true 4');
    });

    it('follows attributes that change and go', async () => {
      const card = await put({case: 'river-teacher', full: ''});
      card.setAttribute('case', 'night-editor');
      card.removeAttribute('full');
      await card.updateComplete;
      expect(card.shown).to.equal('campaign night-editor false 2');
      card.removeAttribute('case');
      expect(card.caseId).to.equal(null);
      card.setAttribute('full', 'false');
      expect(card.full, 'whatever it says, it is there').to.equal(true);
    });

    it('follows properties, and writes no attributes', async () => {
      const card = await put();
      Object.assign(card, {caseId: 'river-teacher', level: 3});
      await card.updateComplete;
      expect(card.shown).to.equal('campaign river-teacher false 3');
      expect(card.getAttributeNames()).to.deep.equal([]);
    });

    it('draws once for many changes, and not at once', async () => {
      const card = await put();
      card.story.length = 0;
      card.caseId = 'a';
      card.caseId = 'b';
      card.full = true;
      expect(card.story).to.deep.equal([]);
      await card.updateComplete;
      expect(card.story).to.deep.equal(['willUpdate', 'render']);
      expect(card.shown).to.equal('campaign b true 2');
    });

    it('draws again when it is asked to', async () => {
      const card = await put();
      card.story.length = 0;
      card.requestUpdate();
      await card.updateComplete;
      expect(card.story).to.deep.equal(['willUpdate', 'render']);
    });

    it('draws nothing before it is on the page', async () => {
      const card = new Card();
      card.caseId = 'river-teacher';
      await Promise.resolve();
      expect(card.story).to.deep.equal([]);
    });

    it('keeps its nodes from one drawing to the next, and when it is moved', async () => {
      const card = await put();
      const button = card.renderRoot.querySelector('button')!;
      document.body.prepend(card);
      card.level = 5;
      await card.updateComplete;
      expect(card.renderRoot.querySelector('button') === button).to.equal(true);
    });

    it('is what its listeners are called on', async () => {
      const card = await put();
      card.renderRoot.querySelector('button')!.click();
      expect(card.presses).to.equal(1);
    });

    it('wears its styles, and the options of its root', async () => {
      const card = await put();
      const root = card.shadowRoot!;
      expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(root.querySelector('p')!).margin).to.equal('0px');
      expect(root.delegatesFocus).to.equal(true);
      expect(root.adoptedStyleSheets).to.have.length(2);
      const another = (await put()).shadowRoot!;
      expect(another.adoptedStyleSheets[0] === root.adoptedStyleSheets[0], 'shared by all').to.equal(true);
    });

    it('asks its controllers in the order in which they came', async () => {
      const said: string[] = [];
      const controller = (name: string): ReactiveController => ({
        hostConnected: () => said.push(`${name} connected`),
        hostUpdate: () => said.push(`${name} update`),
        hostDisconnected: () => said.push(`${name} disconnected`),
      });
      const card = new Card();
      card.addController(controller('first'));
      card.addController(controller('second'));
      document.body.append(card);
      await card.updateComplete;
      card.remove();
      expect(said).to.deep.equal(
        ['connected', 'update', 'disconnected'].flatMap((what) => [`first ${what}`, `second ${what}`]),
      );
    });

    it('lets a controller change something while it draws, without drawing twice', async () => {
      const card = new Card();
      card.addController({hostUpdate: () => (card.level = 6)});
      document.body.append(card);
      await card.updateComplete;
      expect(card.shown).to.equal('campaign  false 6');
      expect(card.story.filter((step) => step === 'render')).to.have.length(1);
    });
  });
}
