import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decidedEvent} from './deciding-events.js';

export const rejectEvent = command({
  name: 'reject-event',
  takes: ['<event>'],
  says: 'Keeps a gathering off every page.',
  about:
    'Whether it waits or is shown already: it leaves within a minute, and nothing stands in its place. With `--mail` whoever ' +
    'announced it reads the reason, with thanks before it and the way to announce it once more behind it; not for one ' +
    'that was decided before, because its address is gone. For one that is real and does not take place there is ' +
    '`cancel-event`.',
  options: {
    reason: {value: '<text>', says: 'Why; kept beside it.', needed: true},
    mail: {says: 'Mails the reason to whoever announced it; not for rubbish.'},
    ...dryRun,
  },
  example:
    'reject-event 3f9a2c01 --reason "An advertisement."\nreject-event 77b0e4d2 --mail --reason "We could not find this street. Is it in Leeds?"',
  run: ({reason, mail, 'dry-run': dry}, [id], say) =>
    decidedEvent({
      id: id!,
      reason,
      ...(mail && {mail: 'event-declined'}),
      dry,
      say,
      to({id: whole, state}) {
        if (state !== 'rejected') return 'rejected';
        throw new Refusal(`${whole} is rejected already.`);
      },
    }),
});
