import {msg} from '@lit/localize';
import type {LetterRules, Rule} from '../contract/index.js';

type Told = Partial<Record<Rule | LetterRules['senderAddress'], () => string>>;

/** Said in full, in three ways: silence must not be read as permission. What a newer backend says otherwise stays out. */
const sentences: Record<keyof LetterRules, Told> = {
  mentionCharges: {
    allow: () => msg('You may mention the charges.', {id: 'letter.charges.allow'}),
    avoid: () => msg('Better not to mention the charges.', {id: 'letter.charges.avoid'}),
    forbid: () => msg('Do not mention the charges.', {id: 'letter.charges.forbid'}),
  },
  mentionOrganisation: {
    allow: () => msg('You may name the campaign.', {id: 'letter.organisation.allow'}),
    avoid: () => msg('Better not to name the campaign, or any organisation.', {id: 'letter.organisation.avoid'}),
    forbid: () => msg('Do not name the campaign, or any organisation.', {id: 'letter.organisation.forbid'}),
  },
  religiousCards: {
    allow: () => msg('A religious card is welcome, too.', {id: 'letter.religious.allow'}),
    avoid: () => msg('Better no religious card.', {id: 'letter.religious.avoid'}),
    forbid: () => msg('No religious cards or feasts.', {id: 'letter.religious.forbid'}),
  },
  senderAddress: {
    'country-only': () => msg('Only your country stands on it, not your town.', {id: 'letter.sender.country'}),
    none: () => msg('Leave your address off, on the envelope as well.', {id: 'letter.sender.none'}),
  },
};

const order = ['mentionCharges', 'mentionOrganisation', 'religiousCards', 'senderAddress'] as const;
const firm = ['forbid', 'none', 'country-only'];

/** What a case's rules say, in sentences; `no` are those that leave no choice. */
export const ruleSentences = (rules: LetterRules, about: readonly (keyof LetterRules)[] = order) =>
  about.flatMap((rule) => {
    const words = sentences[rule][rules[rule] as Rule]?.();
    return words ? [{words, no: firm.includes(rules[rule]!)}] : [];
  });
