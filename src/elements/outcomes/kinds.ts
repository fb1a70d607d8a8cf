import {msg} from '@lit/localize';
import type {Outcome} from '../../contract/index.js';

const kinds: Record<Outcome['kind'], () => string> = {
  'none-yet': () => msg('Nothing decided yet', {id: 'outcomes.none-yet'}),
  'improved-conditions': () => msg('Better conditions', {id: 'outcomes.improved-conditions'}),
  'charges-dropped': () => msg('Charges dropped', {id: 'outcomes.charges-dropped'}),
  released: () => msg('Released', {id: 'outcomes.released'}),
  'conditional-release': () => msg('Released under conditions', {id: 'outcomes.conditional-release'}),
  'sentence-commuted': () => msg('Sentence reduced', {id: 'outcomes.sentence-commuted'}),
  'investigation-opened': () => msg('An investigation was opened', {id: 'outcomes.investigation-opened'}),
  'protection-granted': () => msg('Protection granted', {id: 'outcomes.protection-granted'}),
  'law-changed': () => msg('The law was changed', {id: 'outcomes.law-changed'}),
  'agreement-reached': () => msg('An agreement was reached', {id: 'outcomes.agreement-reached'}),
  died: () => msg('Died', {id: 'outcomes.died'}),
  setback: () => msg('A setback', {id: 'outcomes.setback'}),
};

/** In plain words. A newer backend may know other ends: then its text alone says what happened. */
export const kindOf = ({kind}: Outcome): string | undefined => (kinds as Partial<typeof kinds>)[kind]?.();
