// Made by tools/words.mjs from locales/ar.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'next.letter': `اكتب رسالة`,
  'next.letter.why': `الرسالة الورقية يفتحها شخص ويحملها ويقرؤها. عشر دقائق تكفي.`,
  'next.share': `أخبر الآخرين`,
  'next.share.why': `شخص واحد تطلب منه أجدى من مئة يمرّون مرور الكرام.`,
  'next.sign': str`وقّع من أجل ${0}`,
  'next.signup': `انضم إلى الحملة`,
  'next.signup.why': `استلم المواد، واكتب مع آخرين.`,
  'next.title': `ما يمكنك فعله الآن`,
};
