import {endClass} from '../store/class-office.js';
import {command, dryRun} from './command.js';
import {withStore} from './environment.js';

export const closeClass = command({
  name: 'close-class',
  takes: ['<class>'],
  says: 'Ends a class that is abused.',
  about:
    'Its code and its teacher’s link stop at once, and all that is kept of it is deleted; nobody is mailed. What it has not ' +
    'handed in is never counted. What it has handed in stays counted, unless `--reject` says why not: then each of those ' +
    'reports stands in the ledger as rejected. It cannot be taken back, but its teacher can open another class.',
  options: {
    reject: {value: '<reason>', says: 'Also leaves what it handed in out of every count.'},
    ...dryRun,
  },
  example: 'close-class 3f9a2c01 --reject "Ten thousand letters in a lesson."',
  async run({reject = null, 'dry-run': dry}, [id], say) {
    const {room, reports, done} = await withStore((store) =>
      endClass(store, id!, {
        reject,
        at: Date.now(),
        go({id: whole, country, pupils}, handedIn) {
          const n = handedIn.reduce((sum, report) => sum + report.n, 0);
          const then = reject === null ? 'stays as it is' : 'leaves every count';
          say(
            `Class ${whole.slice(0, 8)} (${country}, ${pupils} pupils) ends. Of what it wrote ${n} is handed in, and ${then}.`,
          );
          return !dry;
        },
      }),
    );
    const handedIn = reports.map(({id: report, case_id, kind, n}) => ({report, case: case_id, kind, n}));
    return {
      says: done ? 'Done.' : 'Nothing was changed.',
      facts: {class: room.id, edition: room.edition, reports: handedIn, rejected: reject, done},
    };
  },
});
