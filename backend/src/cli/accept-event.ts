import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decidedEvent} from './deciding-events.js';

export const acceptEvent = command({
  name: 'accept-event',
  takes: ['<event>'],
  says: 'Publishes a gathering that waits.',
  about:
    'It stands on every page within a minute, and whoever announced it gets a mail with its page and a link to cancel it. ' +
    'Read it first: `events`. One that was rejected or cancelled can be accepted after all; then nobody is mailed.',
  options: dryRun,
  example: 'accept-event 3f9a2c01',
  run: ({'dry-run': dry}, [id], say) =>
    decidedEvent({
      id: id!,
      reason: null,
      mail: 'event',
      dry,
      say,
      to({id: whole, state}) {
        if (state !== 'accepted') return 'accepted';
        throw new Refusal(`${whole} is accepted already.`);
      },
    }),
});
