// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.many': html`${0} de lettres et de signatures`,
  'actions.one': html`${0} lettre ou signature`,
  'actions.other': html`${0} lettres et signatures`,
  'counter.as-of': str`à ${0}`,
  'counter.goal': str`Objectif : ${0}`,
  'counter.how': `Comment nous comptons`,
  'failed.broken': `La campagne n’a pas répondu comme prévu. Nous réessayons.`,
  'failed.busy': `Beaucoup de personnes sont ici en ce moment. Nous réessayons.`,
  'failed.gone': `Ceci n’est plus affiché.`,
  'failed.offline': `La campagne est injoignable. Y a-t-il une connexion ? Nous réessayons.`,
  'failed.unknown': `Ce qui devait se trouver ici est introuvable.`,
  'retry': `Réessayer`,
};

export const late = () => import('./late.js');
