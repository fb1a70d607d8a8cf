import {expect} from 'chai';
import {LitElement, html, render} from 'lit';
import {Campaign} from '../../src/controllers/campaign.js';
import {W4rCampaign} from '../../src/elements/campaign/campaign.js';
import {page} from '../../src/page.js';

customElements.define('w4r-campaign', W4rCampaign);

class Member extends LitElement {
  campaign = new Campaign(this);
  drawn = 0;

  protected override render() {
    this.drawn++;
    const {client, edition, source, lang} = this.campaign;
    return [client?.backend, client?.section, edition, source, lang].join(' ');
  }
}
customElements.define('test-member', Member);

/** Brings what is inside into a shadow root of its own. */
class Curtain extends HTMLElement {
  connectedCallback() {
    render(html`<p><test-member></test-member></p>`, this.attachShadow({mode: 'open'}));
  }
}
customElements.define('test-curtain', Curtain);

describe('the campaign that an element belongs to', () => {
  const place = document.createElement('main');
  const {warn} = console;
  before(() => document.body.append(place));
  beforeEach(() => {
    console.warn = () => {};
  });
  afterEach(() => {
    console.warn = warn;
    place.replaceChildren();
    page().defaults = {};
  });

  const member = (root: ParentNode = place) => root.querySelector<Member>('test-member')!;
  const put = async (inside: unknown) => {
    const own = document.createElement('div');
    place.replaceChildren(own);
    render(inside, own);
    const curtain = place.querySelector('test-curtain');
    const found = member(curtain?.shadowRoot ?? place);
    await found.updateComplete;
    return found;
  };

  it('is the one around it', async () => {
    const {campaign} = await put(
      html`<w4r-campaign backend="https://a.example/" edition="2025" source="riverbank" lang="fr">
        <div><test-member></test-member></div>
      </w4r-campaign>`,
    );
    expect(campaign.client?.backend).to.equal('https://a.example');
    expect(campaign).to.include({edition: '2025', source: 'riverbank', lang: 'fr'});
  });

  it('is the nearest one, setting by setting', async () => {
    const {campaign} = await put(
      html`<w4r-campaign backend="https://a.example" edition="2024" source="outer">
        <w4r-campaign edition="2025" source="inner">
          <test-member source="own"></test-member>
        </w4r-campaign>
      </w4r-campaign>`,
    );
    expect(campaign.client?.backend).to.equal('https://a.example');
    expect(campaign).to.include({edition: '2025', source: 'own'});
  });

  it('is shown as the nearest section', async () => {
    page().defaults = {backend: 'https://a.example', section: 'mexico'};
    const {campaign} = await put(html`<w4r-campaign edition="2025"><test-member></test-member></w4r-campaign>`);
    expect(campaign.client?.section).to.equal('mexico');
    const inner = await put(
      html`<w4r-campaign section="canada">
        <w4r-campaign lang="fr"><test-member></test-member></w4r-campaign>
      </w4r-campaign>`,
    );
    expect(inner.campaign.client?.section).to.equal('canada');
    inner.setAttribute('section', 'netherlands');
    expect(inner.campaign.client?.section).to.equal('netherlands');
    inner.removeAttribute('section');
    place.querySelector('w4r-campaign')!.setAttribute('section', 'tunisia');
    await inner.updateComplete;
    expect(inner.renderRoot.textContent).to.include('tunisia');
  });

  it('is found through shadow roots', async () => {
    const {campaign} = await put(
      html`<w4r-campaign backend="https://a.example" edition="2025"><test-curtain></test-curtain></w4r-campaign>`,
    );
    expect(campaign.client?.backend).to.equal('https://a.example');
    expect(campaign.edition).to.equal('2025');
  });

  it("is the script's where there is none", async () => {
    page().defaults = {backend: 'https://script.example', edition: '2023', source: 'script'};
    const {campaign} = await put(html`<test-member></test-member>`);
    expect(campaign.client?.backend).to.equal('https://script.example');
    expect(campaign).to.include({edition: '2023', source: 'script'});
  });

  it('asks in a language that every backend understands, whatever the page calls it', async () => {
    for (const [said, meant] of [
      ['fr_CA', 'fr-CA'],
      ['AR', 'ar'],
      ['english', 'en'],
    ])
      expect((await put(html`<test-member lang=${said!}></test-member>`)).campaign.lang).to.equal(meant);
  });

  it("speaks the page's language where none is set", async () => {
    expect((await put(html`<test-member></test-member>`)).campaign.lang).to.equal('en');
  });

  it('may be given relative to the page', async () => {
    const {campaign} = await put(html`<test-member backend="/letters/"></test-member>`);
    expect(campaign.client?.backend).to.equal(`${location.origin}/letters`);
  });

  for (const wrong of ['javascript:alert(1)', 'http://', 'data:text/html,x']) {
    it(`is none when its backend is ${wrong}`, async () => {
      const {campaign} = await put(html`<test-member backend=${wrong}></test-member>`);
      expect(campaign.client).to.equal(undefined);
    });
  }

  it('may change at any time, and the element is drawn again', async () => {
    const element = await put(
      html`<w4r-campaign edition="2025"><section><test-member></test-member></section></w4r-campaign>`,
    );
    place.querySelector('w4r-campaign')!.setAttribute('edition', '2026');
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('2026');
  });

  it('may come late, around what is there already', async () => {
    const element = await put(html`<test-member></test-member>`);
    const late = document.createElement('w4r-campaign');
    late.setAttribute('edition', '2027');
    place.append(late);
    late.append(element);
    await element.updateComplete;
    expect(element.renderRoot.textContent).to.include('2027');
  });

  it('is of no interest to an element that has gone', async () => {
    const element = await put(html`<test-member></test-member>`);
    const {drawn} = element;
    element.remove();
    place.append(document.createElement('w4r-campaign'));
    await element.updateComplete;
    expect(element.drawn).to.equal(drawn);
  });
});
