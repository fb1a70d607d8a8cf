/** The few sentences of the pages that are not the campaign's own. English stands in for what is not here. */
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const words = {
  en: {
    fictional: 'This is a demonstration. The person, the place and the story are invented.',
    counted: (count: string) => `${count} letters and signatures so far.`,
    closed: 'This petition is closed.',
    upcoming: 'This petition is not open yet.',
    sign: 'Signing needs JavaScript, because your signature is protected on its way. Please switch it on for this page.',
    all: 'All cases',
    privacy: 'What happens with your data',
    outcome: 'What became of it',
    missing: 'There is nothing here',
    write: (name: string) => `Write for ${name}`,
    back: (name: string) => `About ${name}`,
    join: 'Join',
    joining:
      'Joining needs JavaScript, because your address is protected on its way. The material is here for everybody:',
    report: 'How many did you write?',
    reporting:
      'Telling us needs JavaScript. Those who asked for a reminder find links in it that work without. Letters written by hand count whether we hear of them or not.',
    writing: 'The letter desk needs JavaScript. Everything you need for a letter by hand is here.',
    cases: 'The cases',
  },
  fr: {
    fictional: 'Ceci est une démonstration. La personne, le lieu et l’histoire sont inventés.',
    counted: (count: string) => `${count} lettres et signatures à ce jour.`,
    closed: 'Cette pétition est close.',
    upcoming: 'Cette pétition n’est pas encore ouverte.',
    sign: 'Pour signer, JavaScript est nécessaire : votre signature est protégée en chemin. Activez-le pour cette page.',
    all: 'Tous les cas',
    privacy: 'Ce que deviennent vos données',
    outcome: 'Ce qu’il en est advenu',
    missing: 'Il n’y a rien ici',
    write: (name: string) => `Écrire pour ${name}`,
    back: (name: string) => `En savoir plus sur ${name}`,
    join: 'Participer',
    joining:
      'Pour vous inscrire, JavaScript est nécessaire : votre adresse est protégée en chemin. Le dossier, lui, est ouvert à tous :',
    report: 'Combien en avez-vous écrit ?',
    reporting:
      'Pour nous le dire, JavaScript est nécessaire. Le rappel, si vous l’avez demandé, contient des liens qui s’en passent. Une lettre écrite à la main compte, que nous l’apprenions ou non.',
    writing: 'Le bureau des lettres a besoin de JavaScript. Tout ce qu’il faut pour écrire à la main est ici.',
    cases: 'Les cas',
  },
  ar: {
    fictional: 'هذا عرض توضيحي. الشخص والمكان والقصة من نسج الخيال.',
    counted: (count: string) => `عدد الرسائل والتواقيع حتى الآن: ${count}.`,
    closed: 'أُغلقت هذه العريضة.',
    upcoming: 'لم تُفتح هذه العريضة بعد.',
    sign: 'يحتاج التوقيع إلى JavaScript لأن توقيعك محميّ في طريقه. يُرجى تفعيله لهذه الصفحة.',
    all: 'كل الحالات',
    privacy: 'ماذا يحدث لبياناتك',
    outcome: 'ما الذي آلت إليه القضية',
    missing: 'لا شيء هنا',
    write: (name: string) => `اكتبوا من أجل: ${name}`,
    back: (name: string) => `عن الحالة: ${name}`,
    join: 'شاركوا معنا',
    joining: 'يحتاج الانضمام إلى JavaScript لأن عنوانك محميّ في طريقه. أمّا المواد فهي هنا للجميع:',
    report: 'كم رسالة كتبتم؟',
    reporting:
      'إخبارنا يحتاج إلى JavaScript. ومن طلب تذكيرًا يجد فيه روابط تعمل من دونه. وكل رسالة تُكتب باليد لها قيمتها، علمنا بها أم لم نعلم.',
    writing: 'مكتب الرسائل يحتاج إلى JavaScript. وكل ما يلزم لكتابة رسالة باليد موجود هنا.',
    cases: 'الحالات',
  },
};

export type PageWords = (typeof words)['en'];

export const pageWords = spokenIn<PageWords>({...words, nl: nl.page, es: es.page});
