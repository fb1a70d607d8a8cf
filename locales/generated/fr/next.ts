// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'next.letter': `Écrire une lettre`,
  'next.letter.why': `Une lettre sur papier, quelqu’un l’ouvre, la porte et la lit. Dix minutes suffisent.`,
  'next.share': `En parler autour de vous`,
  'next.share.why': `Une personne à qui vous le demandez compte plus que cent qui passent sans s’arrêter.`,
  'next.sign': str`Signer pour ${0}`,
  'next.signup': `Rejoindre la campagne`,
  'next.signup.why': `Recevez le matériel et écrivez avec d’autres.`,
  'next.title': `Ce que vous pouvez faire maintenant`,
};
