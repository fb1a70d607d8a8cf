// Made by tools/words.mjs from locales/fr.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'counter.as-of': str`à ${0}`,
  'counter.confirmed': str`Signées ici : ${0}`,
  'counter.goal': str`Objectif : ${0}`,
  'counter.how': `Comment nous comptons`,
  'counter.pending': str`Pas encore comptées, en attente de confirmation : ${0}`,
  'counter.reported': str`Annoncées par celles et ceux qui ont écrit : ${0}`,
  'counter.verified': str`Comptées par la campagne : ${0}`,
};
