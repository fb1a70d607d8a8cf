// Made by tools/words.mjs from locales/ar.xlf: do not edit.
import {html} from 'lit';
import {str} from '@lit/localize';

export const templates = {
  'actions.few': html`${0} رسائل وتوقيعات`,
  'actions.many': html`${0} رسالةً وتوقيعًا`,
  'actions.one': html`${0} رسالة أو توقيع`,
  'actions.other': html`${0} رسالة وتوقيع`,
  'actions.two': html`${0} من الرسائل والتوقيعات`,
  'actions.zero': html`${0} من الرسائل والتوقيعات`,
  'counter.as-of': str`حتى الساعة ${0}`,
  'counter.goal': str`الهدف ${0}`,
  'counter.how': `كيف نَعُدّ`,
  'failed.broken': `لم تُجب الحملة كما ينبغي. سنواصل المحاولة.`,
  'failed.busy': `كثيرون هنا في هذه اللحظة. سنواصل المحاولة.`,
  'failed.gone': `لم يعد هذا معروضًا.`,
  'failed.offline': `تعذّر الوصول إلى الحملة. هل هناك اتصال؟ سنواصل المحاولة.`,
  'failed.unknown': `لم نجد ما كان ينبغي أن يظهر هنا.`,
  'retry': `حاول مجددًا`,
};

export const late = () => import('./late.js');
