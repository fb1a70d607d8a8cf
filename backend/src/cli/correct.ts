import {ActionKind} from '../../../src/contract/index.js';
import {Refusal} from '../refusal.js';
import {publicConfidences} from '../store/counting.js';
import {editionOf} from '../store/editions.js';
import {correctLedger} from '../store/moderating.js';
import {command, dryRun, edition, type Say, type Told} from './command.js';
import {decided, signed, wholeNumber} from './deciding.js';
import {withStore} from './environment.js';

interface Sum {
  edition: string | undefined;
  case: string;
  kind: string | undefined;
  by: string | undefined;
  confidence: string | undefined;
  reason: string;
  dry: boolean;
}

export const correct = command({
  name: 'correct',
  takes: ['[report]', '[n]'],
  says: 'Corrects the number of a report, or the ledger itself, with a reason.',
  about:
    'With a report and a number: that is how many there were; a report that waits is counted with it. With --case, --kind and ' +
    '--by: adds to the ledger, or takes away, where no report stands behind it. Nothing is overwritten: a correction is an ' +
    'entry of its own.',
  options: {
    reason: {value: '<text>', says: 'Why; kept in the ledger.', needed: true},
    case: {value: '<case>', says: 'Which case.'},
    kind: {value: '<kind>', says: 'signature, letter, solidarity or email.'},
    by: {value: '<n>', says: 'How many more, or fewer (-12).'},
    confidence: {
      value: '<word>',
      says: 'confirmed, selfReported or verified; confirmed for signatures, else selfReported.',
    },
    ...edition,
    ...dryRun,
  },
  example:
    'correct 3f9a2c01 12 --reason "They meant twelve, not 120."\n' +
    'correct --case flag-song --kind letter --by -12 --reason "A parcel was counted twice."',
  async run({'dry-run': dry, case: case_id, ...given}, [id, typed], say) {
    if (id === undefined && case_id !== undefined) return correctSum({...given, case: case_id, dry}, say);
    if (id === undefined || typed === undefined || case_id !== undefined) {
      throw new Refusal('Say which report and how many, or --case, --kind and --by. `w4r-backend correct --help`');
    }
    const n = wholeNumber(typed);
    if (n === undefined || n < 0) throw new Refusal(`"${typed}" is no number of letters.`);
    return decided({
      id,
      reason: given.reason,
      dry,
      say,
      to({id: whole, state}) {
        if (state !== 'rejected') return {n, state: state === 'verified' ? 'verified' : 'corrected'};
        throw new Refusal(`Report ${whole.slice(0, 12)} is rejected: accept it first.`);
      },
    });
  },
});

async function correctSum({case: case_id, reason, dry, ...given}: Sum, say: Say): Promise<Told> {
  const kind = ActionKind.options.find((one) => one === given.kind);
  if (!kind) throw new Refusal(`--kind must be one of ${ActionKind.options.join(', ')}.`);
  const by = wholeNumber(given.by);
  if (by === undefined || by === 0) throw new Refusal('--by must be a whole number, such as -12.');
  const confidence = given.confidence ?? (kind === 'signature' ? 'confirmed' : 'selfReported');
  if (!publicConfidences.includes(confidence)) {
    throw new Refusal(`--confidence must be one of ${publicConfidences.join(', ')}.`);
  }
  return withStore(async (store) => {
    const of = await editionOf(store, given.edition);
    const {done, count, before, after} = await correctLedger(store, {
      edition: of,
      case_id,
      kind,
      confidence,
      by,
      reason,
      at: Date.now(),
      go(sum) {
        say(`${of} ${case_id}, ${kind} ${confidence}: ${sum.before} becomes ${sum.after} (${signed(by)}).`);
        return !dry;
      },
    });
    return {
      says: done ? `Done. ${case_id} counts ${count} now (${signed(by)}).` : 'Nothing was changed.',
      facts: {edition: of, case: case_id, kind, confidence, by, before, after, reason, done, count},
    };
  });
}
