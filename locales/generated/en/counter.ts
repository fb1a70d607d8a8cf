// Made by tools/words.mjs from the sources: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'counter.how': `How we count`,
  'counter.goal': str`Goal ${0}`,
  'counter.as-of': str`as of ${0}`,
  'failed.gone': `This is no longer shown.`,
  'actions.one': html`${0} letter or signature`,
  'actions.other': html`${0} letters and signatures`,
  'retry': `Try again`,
  'failed.offline': `We could not reach the campaign. Is there a connection? We keep trying.`,
  'failed.busy': `Very many people are here at this moment. We keep trying.`,
  'failed.broken': `The campaign did not answer as it should. We keep trying.`,
  'failed.unknown': `What should stand here was not found.`,
};

export const late = () => import('./late.js');
