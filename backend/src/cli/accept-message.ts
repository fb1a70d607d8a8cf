import {decideMessage} from '../store/messages.js';
import {command, dryRun} from './command.js';
import {withStore} from './environment.js';
import {signedBy} from './messages.js';

export const acceptMessage = command({
  name: 'accept-message',
  takes: ['<message>'],
  says: 'Shows a solidarity message.',
  about:
    'It is seen within a minute, and stands on the next sheet of `print-messages`. One that was rejected can be accepted ' +
    'after all; `reject-message` takes one back that is shown.',
  options: dryRun,
  example: 'accept-message 3f9a2c01',
  async run({'dry-run': dry}, [id], say) {
    const {message, done} = await withStore((store) =>
      decideMessage(store, id!, {
        state: 'accepted',
        reason: null,
        at: Date.now(),
        go(row) {
          say(`To ${row.case_id}, in ${row.lang}, signed “${signedBy(row)}”:\n${row.text}`);
          return !dry;
        },
      }),
    );
    const facts = {message: message.id, edition: message.edition, case: message.case_id, state: 'accepted', done};
    return {says: done ? 'It is shown.' : 'Nothing was changed.', facts};
  },
});
