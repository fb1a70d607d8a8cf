/** A page that is faster than the script: its tags have attributes and properties before they have a class. */
import {expect} from 'chai';
import * as lit from 'lit';
import * as lite from '../../src/lite/lit.js';

for (const [name, base] of [
  ['lit', lit],
  ['lite', lite as unknown as typeof lit],
] as const) {
  const {html, LitElement} = base;

  class Card extends LitElement {
    static override properties = {caseId: {attribute: 'case'}, full: {type: Boolean}, of: {}};
    caseId = '';
    full = false;
    of = 'campaign';

    protected override render() {
      return html`${this.caseId} ${this.full} ${this.of}`;
    }
  }

  describe(`a tag that is defined late, on ${name}`, () => {
    let times = 0;
    const define = async (element: HTMLElement) => {
      document.body.append(element);
      customElements.define(element.localName, class extends Card {});
      await (element as unknown as Card).updateComplete;
      element.remove();
      return element.shadowRoot!.textContent;
    };
    const early = () => document.createElement(`test-late-${name}-${++times}`);

    it('takes over the attributes that it finds', async () => {
      const element = early();
      element.setAttribute('case', 'river-teacher');
      element.setAttribute('full', '');
      expect(await define(element)).to.equal('river-teacher true campaign');
    });

    it('takes over the properties that it finds', async () => {
      const element = Object.assign(early(), {caseId: 'river-teacher', full: true});
      expect(await define(element)).to.equal('river-teacher true campaign');
    });

    it('follows those properties from then on', async () => {
      const element = Object.assign(early(), {caseId: 'river-teacher'});
      await define(element);
      document.body.append(element);
      element.caseId = 'night-editor';
      await (element as unknown as Card).updateComplete;
      expect(element.shadowRoot!.textContent).to.equal('night-editor false campaign');
      element.remove();
    });
  });
}
