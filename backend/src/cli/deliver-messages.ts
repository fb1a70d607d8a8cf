import {Refusal} from '../refusal.js';
import {editionOf} from '../store/editions.js';
import {markDelivered} from '../store/messages.js';
import {command, dryRun, edition} from './command.js';
import {withStore} from './environment.js';

export const deliverMessages = command({
  name: 'deliver-messages',
  takes: ['<case>'],
  says: 'Says that the printed solidarity messages have reached those they are for.',
  about:
    'All that stood on a sheet of `print-messages` and was not delivered before. Under each message then stands the day. ' +
    'What was accepted since the sheet was printed waits for the next one.',
  options: {
    on: {value: '<date>', says: 'The day, such as 2026-12-18; today without it.'},
    ...edition,
    ...dryRun,
  },
  example: 'deliver-messages river-teacher --on 2026-12-18',
  async run({on, edition: asked, 'dry-run': dry}, [id]) {
    const at = on === undefined ? Date.now() : dayOf(on);
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const n = await markDelivered(store, of, id!, at, dry);
      const some = `${n} ${n === 1 ? 'message' : 'messages'} for ${id}`;
      const facts = {
        edition: of,
        case: id,
        messages: n,
        on: new Date(at).toISOString().slice(0, 10),
        done: !dry && n > 0,
      };
      if (n === 0) return {says: `No printed message for ${id} waits to be delivered.`, facts};
      return {says: dry ? `${some} would be delivered. Nothing was changed.` : `${some} delivered.`, facts};
    });
  },
});

function dayOf(typed: string) {
  const at = /^\d{4}-\d\d-\d\d$/.test(typed) ? Date.parse(`${typed}T12:00:00Z`) : NaN;
  // 31 February is a day in March to some.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== typed) {
    throw new Refusal('--on must be a day, such as 2026-12-18.');
  }
  if (at > Date.now() + 24 * 60 * 60 * 1000) throw new Refusal('--on must not be in the future.');
  return at;
}
