// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.opens': str`Ouverture le ${0}.`,
  'case.read': `Lire son histoire`,
  'case.sign': str`Signer pour ${0}`,
  'case.warning': str`Lire l’histoire. Elle évoque : ${0}.`,
  'case.warning.child': `souffrances d’un enfant`,
  'case.warning.death': `mort`,
  'case.warning.sexual': `violences sexuelles`,
  'case.warning.violence': `violences`,
};
