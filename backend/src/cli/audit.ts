import {auditTallies, rebuildTallies} from '../store/auditing.js';
import {command} from './command.js';
import {withStore} from './environment.js';

export const audit = command({
  name: 'audit',
  says: 'Holds the tallies against the ledger, and the ledger against signatures and reports.',
  about: 'Names every count that does not agree, and ends with 1 if there is one. Changes nothing without --rebuild.',
  options: {rebuild: {says: 'Makes the tallies anew from the ledger first; versions keep growing.'}},
  example: 'audit --rebuild',
  async run({rebuild}, _words, say) {
    return withStore(async (store) => {
      if (rebuild) {
        say('The tallies are made anew from the ledger.');
        await rebuildTallies(store);
      }
      const differences = await auditTallies(store);
      const facts = {agrees: differences.length === 0, differences, rebuilt: rebuild};
      if (facts.agrees) return {says: 'All counts agree.', facts};
      return {failed: true, says: [...differences, `${differences.length} do not agree.`].join('\n'), facts};
    });
  },
});
