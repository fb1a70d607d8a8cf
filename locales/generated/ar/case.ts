// Made by tools/words.mjs from locales/ar.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.opens': str`تُفتح في ${0}.`,
  'case.read': `اقرأ القصة`,
  'case.sign': str`وقّع من أجل ${0}`,
  'case.warning': str`اقرأ القصة. تتناول: ${0}.`,
  'case.warning.child': `معاناة طفل`,
  'case.warning.death': `الموت`,
  'case.warning.sexual': `العنف الجنسي`,
  'case.warning.violence': `العنف`,
};
