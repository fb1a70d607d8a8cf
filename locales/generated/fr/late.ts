// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.warning': str`Lire l’histoire. Elle évoque : ${0}.`,
  'case.warning.child': `souffrances d’un enfant`,
  'case.warning.death': `mort`,
  'case.warning.sexual': `violences sexuelles`,
  'case.warning.violence': `violences`,
  'ended.closed': str`La collecte de signatures s’est terminée le ${0}.`,
  'ended.more': `En savoir plus`,
  'ended.opens': str`Vous pourrez signer à partir du ${0}.`,
};
