// Made by tools/words.mjs from locales/en.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.zero': html`${0} letters and signatures`,
  'actions.one': html`${0} letter or signature`,
  'actions.two': html`${0} letters and signatures`,
  'actions.few': html`${0} letters and signatures`,
  'actions.many': html`${0} letters and signatures`,
  'actions.other': html`${0} letters and signatures`,
  'fictional': `Fictional`,
  'goal.of': str`of ${0}`,
  'retry': `Try again`,
  'failed.offline': `We could not reach the campaign. Is there a connection? We keep trying.`,
  'failed.busy': `Very many people are here at this moment. We keep trying.`,
  'failed.broken': `The campaign did not answer as it should. We keep trying.`,
  'failed.gone': `This is no longer shown.`,
  'failed.unknown': `What should stand here was not found.`,
  'outcome.ended': str`Signing ended on ${0}.`,
  'outcome.more': `Read more`,
};
