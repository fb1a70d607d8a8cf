import {Refusal} from '../refusal.js';
import {command, dryRun} from './command.js';
import {decided, wholeNumber} from './deciding.js';

export const verify = command({
  name: 'verify',
  takes: ['<report>', '<n>'],
  says: 'Puts the count of a parcel in the place of the report it belongs to.',
  about:
    'Somebody of the campaign has counted what came by post. That number replaces the reported one and is never added to ' +
    'it: a report of 90 and a parcel of 84 make 84. The reporter can no longer correct it.',
  options: {reason: {value: '<text>', says: 'Who counted, and when; kept in the ledger.', needed: true}, ...dryRun},
  example: 'verify 3f9a2c01 84 --reason "Parcel of 12 December, counted by two."',
  async run({reason, 'dry-run': dry}, [id, typed], say) {
    const n = wholeNumber(typed);
    if (n === undefined || n < 1) {
      throw new Refusal(`"${typed}" is no number of letters. Use \`w4r-backend reject\` where there were none.`);
    }
    return decided({id: id!, reason, dry, say, to: () => ({n, state: 'verified'})});
  },
});
