import {Refusal} from '../refusal.js';
import {auditTallies, rebuildTallies} from '../store/auditing.js';
import {withStore} from './environment.js';
import {type Command} from './index.js';

export const audit: Command = {
  says: 'Holds the tallies against the ledger, and the ledger against the signatures.',
  help:
    'Usage: w4r-backend audit [--rebuild]\n\nNames every count that does not agree and ends with 1 if there is one. ' +
    '--rebuild makes the tallies anew from the ledger; versions keep growing.',
  async run(rest) {
    await withStore(async (store) => {
      if (rest.includes('--rebuild')) await rebuildTallies(store);
      const differences = await auditTallies(store);
      if (differences.length > 0) {
        throw new Refusal([...differences, `${differences.length} do not agree.`].join('\n'));
      }
      console.log('All counts agree.');
    });
  },
};
