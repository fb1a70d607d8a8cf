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
  'failed.broken': `لم تُجب الحملة كما ينبغي. سنواصل المحاولة.`,
  'failed.busy': `كثيرون هنا في هذه اللحظة. سنواصل المحاولة.`,
  'failed.gone': `لم يعد هذا معروضًا.`,
  'failed.offline': `تعذّر الوصول إلى الحملة. هل هناك اتصال؟ سنواصل المحاولة.`,
  'failed.unknown': `لم نجد ما كان ينبغي أن يظهر هنا.`,
  'fictional': `حالة متخيَّلة`,
  'goal.of': str`من أصل ${0}`,
  'retry': `حاول مجددًا`,
  'sections.all': `كل البلدان`,
  'sections.choose': `اختر بلدك`,
  'sections.country': `الحملة في بلدك`,
  'sections.here': `تعرض هذه الصفحة`,
  'sections.home': `حيث للحملة مقرّ`,
  'sections.language': `الحملة بلغتك`,
  'sections.now': html`تعرض هذه الصفحة الآن ${0}.`,
  'sections.opens': str`تبدأ في ${0}`,
  'sections.over': `انتهت حملة هذا العام`,
  'sections.reporting': str`انتهت الكتابة، وتُحتسب الرسائل حتى ${0}`,
  'sections.until': str`حتى ${0}`,
  'sections.why': `اقتُرح هذا بحسب لغات متصفحك. لا أحد يبحث عن مكانك.`,
  'sections.world': `الحملة حول العالم`,
};
