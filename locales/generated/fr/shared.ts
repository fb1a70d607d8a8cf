// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.few': html`${0} lettres et signatures`,
  'actions.many': html`${0} de lettres et de signatures`,
  'actions.one': html`${0} lettre ou signature`,
  'actions.other': html`${0} lettres et signatures`,
  'actions.two': html`${0} lettres et signatures`,
  'actions.zero': html`${0} lettre ou signature`,
  'failed.broken': `La campagne n’a pas répondu comme prévu. Nous réessayons.`,
  'failed.busy': `Beaucoup de personnes sont ici en ce moment. Nous réessayons.`,
  'failed.gone': `Ceci n’est plus affiché.`,
  'failed.offline': `Nous n’avons pas pu joindre la campagne. Y a-t-il une connexion ? Nous réessayons.`,
  'failed.unknown': `Ce qui devait se trouver ici est introuvable.`,
  'fictional': `Fictif`,
  'goal.of': str`sur ${0}`,
  'outcome.ended': str`La collecte de signatures s’est terminée le ${0}.`,
  'outcome.more': `En savoir plus`,
  'retry': `Réessayer`,
};
