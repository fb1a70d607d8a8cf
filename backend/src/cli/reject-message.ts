import {decideMessage} from '../store/messages.js';
import {command, dryRun} from './command.js';
import {withStore} from './environment.js';

export const rejectMessage = command({
  name: 'reject-message',
  takes: ['<message>'],
  says: 'Keeps a solidarity message from being shown, or takes it back.',
  about:
    'Whether it waits or is shown already: caches drop it within a minute. It is deleted after 30 days; until then ' +
    '`accept-message` shows it after all. What stands on a sheet that has left the house cannot be taken back.',
  options: {reason: {value: '<text>', says: 'Why; for whoever looks at it again. Nobody else sees it.'}, ...dryRun},
  example: 'reject-message 3f9a2c01 --reason "It names the village."',
  async run({reason = null, 'dry-run': dry}, [id], say) {
    const {message, done} = await withStore((store) =>
      decideMessage(store, id!, {
        state: 'rejected',
        reason,
        at: Date.now(),
        go(row) {
          say(row.state === 'accepted' ? 'It is shown now, and taken back:' : 'It waits, and is not shown:');
          say(row.text);
          return !dry;
        },
      }),
    );
    const facts = {
      message: message.id,
      edition: message.edition,
      case: message.case_id,
      state: 'rejected',
      reason,
      done,
    };
    return {says: done ? 'It is not shown.' : 'Nothing was changed.', facts};
  },
});
