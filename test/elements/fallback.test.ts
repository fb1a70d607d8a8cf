/** What visitors see of each element while there is nothing better, or when there never will be. */
import {expect} from 'chai';
import {problem} from '../../src/contract/examples.js';
import {W4rCase} from '../../src/elements/case/case.js';
import {W4rCounter} from '../../src/elements/counter/counter.js';
import {W4rPetition} from '../../src/elements/petition/petition.js';
import {calm} from '../support/calm.js';
import {type Answer, held, json, playedBackend, portal, refusal, unreachable} from '../support/played-backend.js';
import {put, visitor} from '../support/visitor.js';

customElements.define('w4r-case', W4rCase);
customElements.define('w4r-counter', W4rCounter);
customElements.define('w4r-petition', W4rPetition);

const fallback = 'Read about Ilvane on our page.';
/** Its own words are those in the light: whether they are seen decides the slot. */
const isSeen = (element: HTMLElement) => element.shadowRoot!.querySelector('slot')?.assignedNodes().length === 1;

for (const tag of ['w4r-case', 'w4r-counter', 'w4r-petition'] as const) {
  describe(`<${tag}> that has nothing to show`, () => {
    const backend = playedBackend();
    const {warn} = console;
    beforeEach(() => {
      console.warn = () => {};
    });
    afterEach(() => {
      console.warn = warn;
    });
    const answers = (answer: Answer) => (backend.case = backend.counts = answer);
    const open = () => {
      const [name, value] = tag === 'w4r-counter' ? ['of', 'case:river-teacher'] : ['case', 'river-teacher'];
      return visitor(put(tag, {backend: backend.address, [name]: value}, fallback));
    };
    const busy = ({element}: ReturnType<typeof open>) =>
      element.shadowRoot!.querySelector('[part=box]')!.getAttribute('aria-busy');

    it("shows the page's own words while it waits, and is busy", async () => {
      answers(held().answer);
      const somebody = open();
      await calm();
      expect(isSeen(somebody.element)).to.equal(true);
      expect(busy(somebody)).to.equal('true');
    });

    it('keeps them when nobody knows what should stand there', async () => {
      backend.counts = () => json({edition: '2026', asOf: 1, counts: [], few: []});
      backend.case = () => refusal(404);
      const somebody = open();
      await somebody.sees('What should stand here was not found.');
      expect(isSeen(somebody.element)).to.equal(true);
      expect(busy(somebody)).to.equal('false');
      expect(somebody.outline()).to.deep.equal([]);
    });

    for (const [what, answer, words] of [
      ['nothing comes back', unreachable, 'We could not reach the campaign.'],
      ['too many come', () => refusal(503), 'Very many people are here at this moment.'],
      ['a hotel answers', () => portal(), 'The campaign did not answer as it should.'],
    ] as const) {
      it(`keeps them when ${what}, says so, and can be asked to try again`, async () => {
        answers(answer);
        const somebody = open();
        await somebody.sees(words);
        expect(isSeen(somebody.element)).to.equal(true);
        expect(somebody.outline()).to.deep.equal(['button Try again']);
        const before = backend.asked.length;
        await somebody.press('Try again');
        expect(backend.asked.length).to.be.greaterThan(before);
      });
    }

    if (tag !== 'w4r-counter')
      it('takes them away when the case was taken back', async () => {
        const text = 'This case is no longer shown, at the wish of those it is about.';
        backend.case = () => json({...problem, status: 410, text}, 410);
        const somebody = open();
        await somebody.sees(text);
        expect(somebody.element.shadowRoot!.querySelectorAll('slot').length).to.equal(0);
      });

    it('tells the developer of the page when it knows no backend', async () => {
      const said: unknown[] = [];
      console.warn = (line: unknown) => said.push(line);
      const somebody = visitor(put(tag, {case: 'river-teacher'}, fallback));
      await calm();
      expect(said).to.deep.equal([`w4r: <${tag}> knows no backend (docs/embed.md#no-backend)`]);
      expect(isSeen(somebody.element)).to.equal(true);
    });
  });
}
