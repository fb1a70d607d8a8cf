import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decided} from './deciding.js';

export const accept = command({
  name: 'accept',
  takes: ['<report>'],
  says: 'Counts a report that waits.',
  about:
    'The number becomes part of the public one, as self-reported. A rejected report can be accepted after all. Whoever ' +
    'holds the receipt can still correct it.',
  options: {reason: {value: '<text>', says: 'Why; kept in the ledger.'}, ...dryRun},
  example: 'accept 3f9a2c01 --reason "The library confirmed its evening."',
  run: ({reason = 'Looked at and accepted.', 'dry-run': dry}, [id], say) =>
    decided({
      id: id!,
      reason,
      dry,
      say,
      to({id: whole, n, state}) {
        if (state === 'waiting' || state === 'rejected') return {n, state: 'counted'};
        throw new Refusal(`Report ${whole.slice(0, 12)} is counted already (${state}, ${n}).`);
      },
    }),
});
