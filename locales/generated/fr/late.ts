// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'case.warning': str`Lire l’histoire. Elle évoque : ${0}.`,
  'case.warning.child': `souffrances d’un enfant`,
  'case.warning.death': `mort`,
  'case.warning.sexual': `violences sexuelles`,
  'case.warning.violence': `violences`,
  'counter.below': str`Le nombre s’affichera ici à partir de ${0}.`,
  'counter.beyond': str`${0} de l’objectif de ${1}`,
  'counter.confirmed': str`Signées ici : ${0}`,
  'counter.few': `Un petit nombre pourrait désigner quelqu’un. Nous ne le disons pas.`,
  'counter.first': `Soyez parmi les premiers.`,
  'counter.kind.email': `Courriels`,
  'counter.kind.letter': `Lettres`,
  'counter.kind.signature': `Signatures recueillies`,
  'counter.kind.solidarity': `Cartes et lettres aux personnes concernées`,
  'counter.milestone.many': str`${0} de lettres et de signatures : c’est fait`,
  'counter.milestone.one': str`${0} lettre ou signature : c’est fait`,
  'counter.milestone.other': str`${0} lettres et signatures : c’est fait`,
  'counter.pending': str`En attente de confirmation : ${0}`,
  'counter.people.many': html`par ${0} de personnes`,
  'counter.people.one': html`par ${0} personne`,
  'counter.people.other': html`par ${0} personnes`,
  'counter.people.unknown': `On ne sait pas combien de personnes cela représente.`,
  'counter.reported': str`Lettres annoncées : ${0}`,
  'counter.verified': str`Comptées par la campagne : ${0}`,
  'ended.closed': str`La collecte de signatures s’est terminée le ${0}.`,
  'ended.more': `En savoir plus`,
  'ended.opens': str`Vous pourrez signer à partir du ${0}.`,
};
