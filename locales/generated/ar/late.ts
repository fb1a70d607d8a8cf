// Made by tools/words.mjs from locales/ar.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.warning': str`اقرأ القصة. تتناول: ${0}.`,
  'case.warning.child': `معاناة طفل`,
  'case.warning.death': `الموت`,
  'case.warning.sexual': `العنف الجنسي`,
  'case.warning.violence': `العنف`,
  'ended.closed': str`انتهى جمع التوقيعات في ${0}.`,
  'ended.more': `المزيد`,
  'ended.opens': str`يمكنك التوقيع ابتداءً من ${0}.`,
};
