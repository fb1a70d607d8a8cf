/** What `accept`, `reject`, `correct` and `verify` share: the sentence before, the change, the sentence after. */
import {decide, type Decided, type Deciding} from '../store/moderating.js';
import {type Tables} from '../store/tables.js';
import {type Say, type Told} from './command.js';
import {withStore} from './environment.js';

type State = Tables['reports']['state'];

const spoken: {[state in State]: string} = {
  counted: 'self-reported',
  corrected: 'self-reported, corrected',
  waiting: 'waiting',
  rejected: 'rejected',
  verified: 'verified',
};

interface Asked {
  id: string;
  to: Deciding['to'];
  reason: string;
  dry: boolean;
  say: Say;
}

export async function decided({id, to, reason, dry, say}: Asked): Promise<Told> {
  const go = (plan: Decided) => (say(sentence(plan)), !dry);
  const {before, after, by, done, count} = await withStore((store) =>
    decide(store, id, {to, reason, at: Date.now(), go}),
  );
  const now = `${before.case_id} counts ${count} now (${signed(by)}).`;
  return {
    says: done ? `Done. ${now}` : 'Nothing was changed.',
    facts: {
      report: before.id,
      edition: before.edition,
      case: before.case_id,
      kind: before.kind,
      before: {n: before.n, state: before.state},
      after: {n: after.n, state: after.state},
      by,
      reason,
      done,
      count,
    },
  };
}

function sentence({before, after, by}: Decided) {
  const {id, kind, case_id, reporter, created_at} = before;
  const day = new Date(created_at).toISOString().slice(0, 10);
  return (
    `Report ${id.slice(0, 12)} (${kind} for ${case_id}, ${reporter}, ${day}): ${before.n} ${spoken[before.state]} ` +
    `becomes ${after.n} ${spoken[after.state]}. The public number changes by ${signed(by)}.`
  );
}

export function signed(n: number) {
  return n < 0 ? String(n) : `+${n}`;
}

/** A whole number as it was typed, or undefined. */
export function wholeNumber(typed: string | undefined) {
  return typed !== undefined && /^[+-]?\d{1,9}$/.test(typed) ? Number(typed) : undefined;
}
