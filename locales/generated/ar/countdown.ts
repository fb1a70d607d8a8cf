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
  'countdown.after': `اطّلعوا على ما تحقّق`,
  'countdown.before': `تعرّفوا إلى من نكتب لأجلهم`,
  'countdown.begun': `لقد بدأت الحملة.`,
  'countdown.begun.until': str`يمكنكم الكتابة حتى ${0}.`,
  'countdown.closed': str`انتهت الكتابة في ${0}.`,
  'countdown.closed.until': str`تُحتسب الرسائل حتى ${0}.`,
  'countdown.closes': html`${0} أمامكم للكتابة، حتى ${1}`,
  'countdown.now': `اكتبوا أو وقّعوا الآن`,
  'countdown.opens': html`${0} على البداية، في ${1}`,
  'countdown.over': str`انتهت هذه الحملة في ${0}.`,
  'countdown.over.until': str`احتُسبت الرسائل حتى ${0}.`,
  'countdown.report': `أخبرونا كم رسالة كتبتم`,
  'countdown.reports': html`${0} أمامكم لإخبارنا بعدد ما كتبتم، حتى ${1}`,
  'failed.broken': `لم تُجب الحملة كما ينبغي. سنواصل المحاولة.`,
  'failed.busy': `كثيرون هنا في هذه اللحظة. سنواصل المحاولة.`,
  'failed.gone': `لم يعد هذا معروضًا.`,
  'failed.offline': `تعذّر الوصول إلى الحملة. هل هناك اتصال؟ سنواصل المحاولة.`,
  'failed.unknown': `لم نجد ما كان ينبغي أن يظهر هنا.`,
  'fictional': `حالة متخيَّلة`,
  'goal.of': str`من أصل ${0}`,
  'retry': `حاول مجددًا`,
};
