// Made by tools/words.mjs from locales/ar.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'counter.as-of': str`حتى الساعة ${0}`,
  'counter.confirmed': str`وُقّعت هنا: ${0}`,
  'counter.goal': str`الهدف ${0}`,
  'counter.how': `كيف نَعُدّ`,
  'counter.pending': str`لم تُحتسب بعد، بانتظار التأكيد: ${0}`,
  'counter.reported': str`أبلغ عنها كاتبوها: ${0}`,
  'counter.verified': str`عدّتها الحملة: ${0}`,
};
