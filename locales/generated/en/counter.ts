// Made by tools/words.mjs from locales/en.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'counter.goal': str`Goal ${0}`,
  'counter.as-of': str`as of ${0}`,
  'counter.how': `How we count`,
  'counter.confirmed': str`Signed here: ${0}`,
  'counter.reported': str`Reported by those who wrote: ${0}`,
  'counter.verified': str`Counted by the campaign: ${0}`,
  'counter.pending': str`Not counted yet, waiting for a confirmation: ${0}`,
};
