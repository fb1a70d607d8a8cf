// Made by tools/words.mjs from the sources: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'case.sign': str`Sign for ${0}`,
  'case.read': `Read the story`,
  'cases.read': str`Read the story: ${0}`,
  'cases.title': `Whom we write for`,
  'cases.show': `Show all`,
  'cases.none': `Nobody is shown here yet.`,
  'cases.nobody': `Nobody fits both.`,
  'cases.found.one': str`${0} case`,
  'cases.found.other': str`${0} cases`,
  'cases.all': `All`,
  'cases.category': `What it is about`,
  'field.country': `Country`,
  'cases.sort': `In which order`,
  'cases.sort.order': `The campaign’s`,
  'cases.sort.need': `Least supported first`,
  'ended.more': `Read more`,
  'ended.opens': str`You can sign from ${0}.`,
  'ended.closed': str`Signing ended on ${0}.`,
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
