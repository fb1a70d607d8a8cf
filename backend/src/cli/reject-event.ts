import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decidedEvent} from './deciding-events.js';

export const rejectEvent = command({
  name: 'reject-event',
  takes: ['<event>'],
  says: 'Keeps a gathering off every page.',
  about:
    'Whether it waits or is shown already: it leaves within a minute, and nothing stands in its place. Nobody is mailed. ' +
    'For one that is real and does not take place there is `cancel-event`.',
  options: {reason: {value: '<text>', says: 'Why; kept beside it.', needed: true}, ...dryRun},
  example: 'reject-event 3f9a2c01 --reason "An advertisement."',
  run: ({reason, 'dry-run': dry}, [id], say) =>
    decidedEvent({
      id: id!,
      reason,
      dry,
      say,
      to({id: whole, state}) {
        if (state !== 'rejected') return 'rejected';
        throw new Refusal(`${whole} is rejected already.`);
      },
    }),
});
