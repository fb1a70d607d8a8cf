import {expect} from 'chai';
import {Failure} from '../../src/client/failure.js';
import {explain, report} from '../../src/controllers/report.js';

describe('what the developer of the page is told', () => {
  const {warn} = console;
  let lines: string[] = [];

  beforeEach(() => {
    lines = [];
    console.warn = (line: string) => lines.push(line);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('is said once, however often it happens', () => {
    for (let times = 0; times < 40; times++) report('the tag <w4r-cat> is none of ours', 'unknown-tag');
    expect(lines).to.deep.equal(['w4r: the tag <w4r-cat> is none of ours (docs/embed.md#unknown-tag)']);
  });

  it('is said for each thing that is wrong', () => {
    report('one thing', 'here');
    report('another thing', 'here');
    expect(lines).to.have.length(2);
  });

  it('names what does not exist, what cannot be reached and what cannot be read', () => {
    for (const kind of ['unknown', 'offline', 'broken'] as const) explain(new Failure(kind), `count of ${kind}`);
    expect(lines).to.deep.equal([
      'w4r: there is no count of unknown (docs/embed.md#unknown-case)',
      'w4r: could not reach the count of offline (docs/embed.md#unreachable)',
      'w4r: could not read the answer for the count of broken (docs/embed.md#broken)',
    ]);
  });

  it('leaves out what is no mistake of the page', () => {
    for (const kind of ['busy', 'closed', 'gone'] as const) explain(new Failure(kind), `case, ${kind}`);
    expect(lines).to.deep.equal([]);
  });
});
