// Made by tools/words.mjs from the sources: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'countdown.opens': html`${0} until it begins, on ${1}`,
  'countdown.closes': html`${0} left to write, until ${1}`,
  'countdown.reports': html`${0} left to tell how many you wrote, until ${1}`,
  'countdown.after': `See what came of it`,
  'countdown.report': `Tell us how many you wrote`,
  'countdown.before': `See whom it is for`,
  'countdown.now': `Write or sign now`,
  'countdown.today.opens': `it begins today`,
  'countdown.today.closes': `the last day to write`,
  'countdown.today.reports': `the last day to tell how many you wrote`,
  'countdown.remind': str`Remind me on ${0}`,
  'countdown.begun': `It has begun.`,
  'countdown.begun.until': str`You can write until ${0}.`,
  'countdown.closed': str`Writing ended on ${0}.`,
  'countdown.over': str`This campaign ended on ${0}.`,
  'countdown.over.until': str`Letters were counted until ${0}.`,
  'countdown.closed.until': str`Letters are counted until ${0}.`,
  'failed.gone': `This is no longer shown.`,
  'fictional': `Fictional`,
  'actions.one': html`${0} letter or signature`,
  'actions.other': html`${0} letters and signatures`,
  'goal.of': str`of ${0}`,
  'retry': `Try again`,
  'failed.offline': `We could not reach the campaign. Is there a connection? We keep trying.`,
  'failed.busy': `Very many people are here at this moment. We keep trying.`,
  'failed.broken': `The campaign did not answer as it should. We keep trying.`,
  'failed.unknown': `What should stand here was not found.`,
};
