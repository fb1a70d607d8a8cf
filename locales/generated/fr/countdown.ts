// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.many': html`${0} de lettres et de signatures`,
  'actions.one': html`${0} lettre ou signature`,
  'actions.other': html`${0} lettres et signatures`,
  'countdown.after': `Voir ce qui en est sorti`,
  'countdown.before': `Voir pour qui`,
  'countdown.begun': `C’est commencé.`,
  'countdown.begun.until': str`Vous pouvez écrire jusqu’au ${0}.`,
  'countdown.closed': str`On ne peut plus écrire depuis le ${0}.`,
  'countdown.closed.until': str`Les lettres sont comptées jusqu’au ${0}.`,
  'countdown.closes': html`${0} encore pour écrire, jusqu’au ${1}`,
  'countdown.now': `Écrire ou signer maintenant`,
  'countdown.opens': html`${0} avant le début, le ${1}`,
  'countdown.over': str`Cette campagne s’est terminée le ${0}.`,
  'countdown.over.until': str`Les lettres étaient comptées jusqu’au ${0}.`,
  'countdown.remind': str`Me le rappeler le ${0}`,
  'countdown.report': `Dites-nous combien vous en avez écrit`,
  'countdown.reports': html`${0} encore pour déclarer vos lettres, jusqu’au ${1}`,
  'countdown.today.closes': `dernier jour pour écrire`,
  'countdown.today.opens': `c’est aujourd’hui que tout commence`,
  'countdown.today.reports': `dernier jour pour dire combien de lettres vous avez écrites`,
  'failed.broken': `La campagne n’a pas répondu comme prévu. Nous réessayons.`,
  'failed.busy': `Beaucoup de personnes sont ici en ce moment. Nous réessayons.`,
  'failed.gone': `Ceci n’est plus affiché.`,
  'failed.offline': `La campagne est injoignable. Y a-t-il une connexion ? Nous réessayons.`,
  'failed.unknown': `Ce qui devait se trouver ici est introuvable.`,
  'fictional': `Fictif`,
  'goal.of': str`sur ${0}`,
  'retry': `Réessayer`,
};
