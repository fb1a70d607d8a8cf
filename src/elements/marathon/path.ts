/** Where somebody is on the way through the cases: what is done, who is before their eyes, who comes next. */
import type {Campaign, CaseCard, Cases, Withdrawn} from '../../contract/index.js';
import type {Run} from '../../controllers/run.js';
import {signedFor} from '../../page.js';
import type {Step} from './steps.js';

export interface Known {
  campaign: Campaign;
  cases: Cases;
  run: Run;
}

/** Where the person is among the cases. */
export interface Path {
  steps: Step[];
  now: CaseCard | undefined;
  gone: Withdrawn | undefined;
  coming: CaseCard[];
}

/** What was done, in the order in which it was done; the case before their eyes; then the least supported ones. */
export function pathOf({cases: {cases, withdrawn}, run: {marks, current}}: Known): Path {
  const elsewhere = signedFor().filter((id) => !marks.has(id));
  const done = [...elsewhere.map((id) => [id, 'signed'] as const), ...marks].flatMap(([id, at]) => {
    const card = cases.find((it) => it.id === id);
    return card ? {card, at} : [];
  });
  const open = cases.filter(({id, status}) => status === 'open' && !done.some(({card}) => card.id === id));
  const gone = withdrawn.find(({id}) => id === current);
  const now = gone ? undefined : (open.find(({id}) => id === current) ?? open[0]);
  const coming = open.filter((card) => card !== now);
  const here: Step[] = now || gone ? [{card: now, at: 'now'}] : [];
  return {
    steps: [...done, ...here, ...coming.map((card): Step => ({card, at: 'coming'}))],
    now,
    gone,
    coming: open,
  };
}
