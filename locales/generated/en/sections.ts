// Made by tools/words.mjs from the sources: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'failed.gone': `This is no longer shown.`,
  'sections.opens': str`Begins on ${0}`,
  'sections.until': str`Until ${0}`,
  'sections.reporting': str`Writing has ended; letters are counted until ${0}`,
  'sections.over': `This year’s campaign is over`,
  'sections.world': `The campaign around the world`,
  'sections.all': `All countries`,
  'sections.choose': `Choose your country`,
  'sections.here': `This page shows`,
  'sections.country': `The campaign in your country`,
  'sections.language': `The campaign in your language`,
  'sections.home': `Where the campaign is at home`,
  'sections.why': `Suggested by the languages of your browser. Nobody looks up where you are.`,
  'sections.now': html`This page now shows ${0}.`,
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
