import {expect} from 'chai';
import {nothing, render} from 'lit';
import {progress} from '../../src/parts/progress.js';

describe('the line towards the goal', () => {
  const drawn = (count: number, goal: number | null) => {
    const place = document.createElement('div');
    render(progress(count, goal), place);
    return place.querySelector('rect:not(.rest)')?.getAttribute('width');
  };

  it('is as long as the part that is done', () => {
    expect(drawn(0, 400)).to.equal('0%');
    expect(drawn(100, 400)).to.equal('25%');
    expect(drawn(400, 400)).to.equal('100%');
  });

  it('ends at the goal, however many more come', () => {
    expect(drawn(900, 400)).to.equal('100%');
  });

  it('is not drawn where there is no goal', () => {
    for (const goal of [null, undefined, 0]) expect(progress(12, goal)).to.equal(nothing);
  });

  it('is silent: the words beside it say the same', () => {
    const place = document.createElement('div');
    render(progress(1, 2), place);
    expect(place.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
  });
});
