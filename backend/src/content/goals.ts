/** Goals that step up as letters come in, and the numbers worth telling on the way. */
import {type CampaignFile} from '../campaign/files.js';

/** The first step above the count; above the last one the next round number if the campaign lets it grow, else the last. */
export function goalAbove({goal, goalGrows = false}: Pick<CampaignFile, 'goal' | 'goalGrows'>, count: number) {
  if (goal === null) return null;
  const steps = [goal].flat();
  const last = steps.at(-1)!;
  return steps.find((step) => step > count) ?? (goalGrows ? roundAbove(Math.max(count, last)) : last);
}

/** The highest one that is reached. */
export function milestoneAt({milestones = []}: Pick<CampaignFile, 'milestones'>, count: number) {
  return milestones.findLast((milestone) => milestone <= count) ?? null;
}

/** 1, 2, 5, 10, 20, 50 …: the first one that is more. */
function roundAbove(n: number) {
  for (let ten = 1; ; ten *= 10) {
    const found = [1, 2, 5].find((times) => times * ten > n);
    if (found) return found * ten;
  }
}
