import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {classWords} from '../src/mail/class-words.js';
import {mailWords} from '../src/mail/words.js';
import {classPageWords} from '../src/pages/class-page-words.js';
import {eventWords} from '../src/pages/event-words.js';
import {linkLanguages, linkWords} from '../src/pages/link-words.js';
import {pageWords} from '../src/pages/words.js';

const files = {mailWords, classWords, linkWords, pageWords, classPageWords, eventWords};

/** Every sentence by its path; gaps are filled with what must come out again. */
function sentences(words: object, path = ''): [path: string, sentence: string][] {
  return Object.entries(words).flatMap(([name, said]: [string, unknown]) => {
    const here = `${path}${name}`;
    if (typeof said === 'string') return [[here, said]];
    if (typeof said === 'function') {
      const say = said as (...gaps: unknown[]) => string;
      return [[here, say(...filled(say.length, here))]];
    }
    return sentences(said as object, `${here}.`);
  });
}

/** Those that take a number take it first, and as it is written after it. */
function filled(gaps: number, path: string) {
  return /number|written|pupils/.test(path) ? [7, '7'] : ['«1»', '«2»'].slice(0, gaps);
}

describe('what mails and pages say', () => {
  for (const lang of linkLanguages.filter((one) => one !== 'en')) {
    for (const [name, wordsIn] of Object.entries(files)) {
      it(`is all there in ${lang}, and loses nothing that stands in it: ${name}`, () => {
        const [english, theirs] = [sentences(wordsIn('en')), new Map(sentences(wordsIn(lang)))];
        assert.deepEqual([...theirs.keys()].sort(), english.map(([path]) => path).sort());
        for (const [path, sentence] of english) {
          const said = theirs.get(path)!;
          // "Title: sentence" and "Online" are the same in some.
          if (!/means|online/.test(path)) assert.notEqual(said, sentence, path);
          assert.ok(said.trim() !== '', path);
          for (const [gap] of sentence.matchAll(/«\d»|7/g)) assert.ok(said.includes(gap), `${path}: ${said}`);
        }
      });
    }
  }

  it('is in English where a section speaks something else, and knows a language from another place', () => {
    assert.equal(mailWords('rm'), mailWords('en'));
    assert.equal(mailWords('es-419'), mailWords('es'));
  });
});
