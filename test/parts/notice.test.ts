import {expect} from 'chai';
import {render} from 'lit';
import {Failure, type FailureKind} from '../../src/client/failure.js';
import {problem} from '../../src/contract/examples.js';
import {unavailable} from '../../src/parts/notice.js';

describe('what stands there instead of what could not be had', () => {
  const place = document.createElement('div');
  let pressed = 0;
  const shown = (failure: Failure) => {
    render(
      unavailable(failure, () => pressed++),
      place,
    );
    return place.querySelector('[role=status]')!.textContent.replace(/\s+/g, ' ').trim();
  };
  const button = () => place.querySelector('button');

  const sentences: Record<FailureKind, string> = {
    offline: 'We could not reach the campaign. Is there a connection? We keep trying. Try again',
    busy: 'Very many people are here at this moment. We keep trying. Try again',
    broken: 'The campaign did not answer as it should. We keep trying. Try again',
    gone: 'This is no longer shown.',
    unknown: 'What should stand here was not found.',
    invalid: 'What should stand here was not found.',
    closed: 'What should stand here was not found.',
  };
  for (const [kind, sentence] of Object.entries(sentences)) {
    it(`says for "${kind}": ${sentence}`, () => {
      expect(shown(new Failure(kind as FailureKind))).to.equal(sentence);
    });
  }

  it("has the campaign's own words for what was taken back", () => {
    const text = 'At the wish of those it is about.';
    expect(shown(new Failure('gone', {...problem, text}))).to.equal(text);
  });

  it('can be asked for again where that may help', () => {
    pressed = 0;
    shown(new Failure('busy'));
    button()!.click();
    expect(pressed).to.equal(1);
    shown(new Failure('unknown'));
    expect(button() === null).to.equal(true);
  });

  it("keeps the page's own fallback, but for what was taken back", () => {
    shown(new Failure('unknown'));
    expect(place.querySelectorAll('slot').length).to.equal(1);
    shown(new Failure('gone'));
    expect(place.querySelectorAll('slot').length).to.equal(0);
  });
});
