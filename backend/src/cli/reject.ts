import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decided} from './deciding.js';

export const reject = command({
  name: 'reject',
  takes: ['<report>'],
  says: 'Leaves a report out of every count.',
  about:
    'Whether it waits or is counted already: its number leaves, and stands in the ledger as rejected with the reason. The ' +
    'reporter can no longer correct it. `accept` takes it back.',
  options: {reason: {value: '<text>', says: 'Why; kept in the ledger.', needed: true}, ...dryRun},
  example: 'reject 3f9a2c01 --reason "Nobody writes 99,999 letters in a night."',
  run: ({reason, 'dry-run': dry}, [id], say) =>
    decided({
      id: id!,
      reason,
      dry,
      say,
      to({id: whole, n, state}) {
        if (state !== 'rejected') return {n, state: 'rejected'};
        throw new Refusal(`Report ${whole.slice(0, 12)} is rejected already.`);
      },
    }),
});
