// Made by tools/words.mjs from the sources: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'case.warning.violence': `violence`,
  'case.warning.sexual': `sexual violence`,
  'case.warning.death': `death`,
  'case.warning.child': `suffering of a child`,
  'case.warning': str`Read the story. It tells of ${0}.`,
  'counter.first': `Be one of the first.`,
  'counter.below': str`The number stands here from ${0} on.`,
  'counter.were-few': str`Fewer than ${0}`,
  'counter.final': `this campaign has ended`,
  'counter.beyond': str`${0} of the goal of ${1}`,
  'counter.people.unknown': `How many people that were is not known.`,
  'counter.people.one': html`by ${0} person`,
  'counter.people.other': html`by ${0} people`,
  'counter.milestone.one': str`${0} letter or signature reached`,
  'counter.milestone.other': str`${0} letters and signatures reached`,
  'counter.kind.signature': `Signatures`,
  'counter.kind.letter': `Letters`,
  'counter.kind.solidarity': `Cards and letters to those concerned`,
  'counter.kind.email': `E-mails`,
  'counter.few': `A small number could point at somebody. It is not told.`,
  'counter.confirmed': str`Signed here: ${0}`,
  'counter.reported': str`Reported by those who wrote: ${0}`,
  'counter.verified': str`Counted by the campaign: ${0}`,
  'counter.pending': str`Not counted yet, waiting for a confirmation: ${0}`,
  'counter.source': `Through this site`,
  'ended.more': `Read more`,
  'ended.opens': str`You can sign from ${0}.`,
  'ended.closed': str`Signing ended on ${0}.`,
};
