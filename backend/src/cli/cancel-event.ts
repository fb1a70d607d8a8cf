import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decidedEvent} from './deciding-events.js';

export const cancelEvent = command({
  name: 'cancel-event',
  takes: ['<event>'],
  says: 'Marks a gathering as cancelled; it stays visible.',
  about:
    'Whoever looks for it sees that it does not take place, and so does a calendar that follows its file. `accept-event` ' +
    'takes it back.',
  options: {reason: {value: '<text>', says: 'Why; kept beside it, and shown to nobody.'}, ...dryRun},
  example: 'cancel-event 3f9a2c01 --reason "The hall is flooded."',
  run: ({reason = null, 'dry-run': dry}, [id], say) =>
    decidedEvent({
      id: id!,
      reason: reason ?? null,
      dry,
      say,
      to({id: whole, state}) {
        if (state === 'accepted') return 'cancelled';
        throw new Refusal(`${whole} is ${state}: only one that is shown can be cancelled.`);
      },
    }),
});
