// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.many': html`${0} de lettres et de signatures`,
  'actions.one': html`${0} lettre ou signature`,
  'actions.other': html`${0} lettres et signatures`,
  'failed.broken': `La campagne n’a pas répondu comme prévu. Nous réessayons.`,
  'failed.busy': `Beaucoup de personnes sont ici en ce moment. Nous réessayons.`,
  'failed.gone': `Ceci n’est plus affiché.`,
  'failed.offline': `La campagne est injoignable. Y a-t-il une connexion ? Nous réessayons.`,
  'failed.unknown': `Ce qui devait se trouver ici est introuvable.`,
  'fictional': `Fictif`,
  'goal.of': str`sur ${0}`,
  'retry': `Réessayer`,
  'sections.all': `Tous les pays`,
  'sections.choose': `Choisissez votre pays`,
  'sections.country': `La campagne dans votre pays`,
  'sections.here': `Cette page montre`,
  'sections.home': `Là où la campagne est chez elle`,
  'sections.language': `La campagne dans votre langue`,
  'sections.now': html`Cette page montre maintenant ${0}.`,
  'sections.opens': str`Commence le ${0}`,
  'sections.over': `La campagne de cette année est terminée`,
  'sections.reporting': str`On n’écrit plus ; les lettres sont comptées jusqu’au ${0}`,
  'sections.until': str`Jusqu’au ${0}`,
  'sections.why': `Proposé d’après les langues de votre navigateur. Personne ne cherche à savoir où vous êtes.`,
  'sections.world': `La campagne dans le monde`,
};
