/** What mails say besides the campaign's own words. English stands in for what is not here. */
import {type Want} from '../../../src/contract/index.js';
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const wants = {
  en: {
    write: 'write letters',
    teach: 'teach with them',
    host: 'host a gathering',
    organise: 'organise where you live',
  },
  fr: {
    write: 'écrire des lettres',
    teach: 'en écrire avec une classe',
    host: 'accueillir une rencontre',
    organise: 'organiser la campagne près de chez vous',
  },
  ar: {
    write: 'كتابة الرسائل',
    teach: 'الكتابة مع التلاميذ',
    host: 'استضافة لقاء للكتابة',
    organise: 'تنظيم الحملة حيث تعيشون',
  },
} satisfies {[lang: string]: {[want in Want]: string}};

const words = {
  en: {
    hello: 'Hello,',
    join: (campaign: string) => `To join ${campaign}`,
    sign: (name: string) => `To sign for ${name}`,
    wants: wants.en,
    means: (title: string, says: string) => `${title}: ${says}`,
    question: {
      subject: (campaign: string) => `Was it you? ${campaign}`,
      asked: (campaign: string) => `Somebody has typed this address into a form of ${campaign}, and asked for this:`,
      press: 'If it was you, open this page and press its button:',
      open: 'Yes, it was me',
      otherwise:
        'The link works for seven days. If it was not you, do nothing: nothing counts, and after two weeks nothing is left of it.',
    },
    kit: {
      subject: (campaign: string) => `Your letter kit: ${campaign}`,
      welcome: (campaign: string) => `Welcome. It is good to have you with us in ${campaign}.`,
      files: 'Here is what you asked for:',
      start: 'Somebody is waiting for a letter. Choose for whom you write the first one:',
      cases: 'The cases',
    },
    reminder: {
      subject: 'How many did you write?',
      ask: (campaign: string) =>
        `When you joined ${campaign}, you said we might ask you this once: how many letters did you write? One is plenty.`,
      choose: 'Each of these opens a page with a button. Nothing is counted before you press it.',
      number: (n: number, written: string) => (n === 1 ? 'I wrote 1' : `I wrote ${written}`),
      more: 'I wrote more',
      none: (date: string) => `None yet? There is time until ${date}:`,
      cases: 'The cases',
      never: 'Never ask me again',
    },
    thanks: (campaign: string) => `Thank you. ${campaign}`,
    unsubscribe: 'No more mail from us',
    erase: 'Erase what we hold about this address',
  },
  fr: {
    hello: 'Bonjour,',
    join: (campaign: string) => `Participer à « ${campaign} »`,
    sign: (name: string) => `Signer pour ${name}`,
    wants: wants.fr,
    means: (title: string, says: string) => `${title} : ${says}`,
    question: {
      subject: (campaign: string) => `Était-ce vous ? ${campaign}`,
      asked: (campaign: string) =>
        `Quelqu’un a saisi cette adresse dans un formulaire de la campagne « ${campaign} » et a demandé ceci :`,
      press: 'Si c’était vous, ouvrez cette page et appuyez sur son bouton :',
      open: 'Oui, c’était moi',
      otherwise:
        'Le lien fonctionne sept jours. Si ce n’était pas vous, ne faites rien : rien ne compte, et après deux semaines il n’en reste rien.',
    },
    kit: {
      subject: (campaign: string) => `De quoi écrire vos lettres : ${campaign}`,
      welcome: (campaign: string) => `Bienvenue. Nous sommes heureux de vous compter parmi nous : « ${campaign} ».`,
      files: 'Voici ce que vous avez demandé :',
      start: 'Quelqu’un attend une lettre. Choisissez pour qui vous écrivez la première :',
      cases: 'Les cas',
    },
    reminder: {
      subject: 'Combien en avez-vous écrit ?',
      ask: (campaign: string) =>
        `En rejoignant « ${campaign} », vous avez accepté que nous vous posions une seule fois cette question : combien de lettres avez-vous écrites ? Une, c’est déjà beaucoup.`,
      choose: 'Chacun de ces liens ouvre une page avec un bouton. Rien n’est compté avant que vous y appuyiez.',
      number: (n: number, written: string) => (n === 1 ? 'J’en ai écrit 1' : `J’en ai écrit ${written}`),
      more: 'J’en ai écrit davantage',
      none: (date: string) => `Pas encore ? Il reste du temps jusqu’au ${date} :`,
      cases: 'Les cas',
      never: 'Ne plus jamais me le demander',
    },
    thanks: (campaign: string) => `Merci. ${campaign}`,
    unsubscribe: 'Plus aucun message de notre part',
    erase: 'Effacer ce que nous gardons de cette adresse',
  },
  ar: {
    hello: 'مرحبًا،',
    join: (campaign: string) => `الانضمام إلى «${campaign}»`,
    sign: (name: string) => `التوقيع من أجل: ${name}`,
    wants: wants.ar,
    means: (title: string, says: string) => `${title}: ${says}`,
    question: {
      subject: (campaign: string) => `هل كنتم أنتم؟ ${campaign}`,
      asked: (campaign: string) => `كتب أحدهم هذا العنوان في استمارة لحملة «${campaign}» وطلب ما يلي:`,
      press: 'إن كنتم أنتم، فافتحوا هذه الصفحة واضغطوا على زرّها:',
      open: 'نعم، كنت أنا',
      otherwise:
        'يعمل الرابط سبعة أيام. وإن لم تكونوا أنتم فلا تفعلوا شيئًا: لن يُحتسب شيء، وبعد أسبوعين لا يبقى منه أثر.',
    },
    kit: {
      subject: (campaign: string) => `ما يلزمكم لكتابة الرسائل: ${campaign}`,
      welcome: (campaign: string) => `أهلًا بكم. يسعدنا أن تكونوا معنا في «${campaign}».`,
      files: 'هذا ما طلبتموه:',
      start: 'هناك من ينتظر رسالة. اختاروا لمن تكتبون الأولى:',
      cases: 'الحالات',
    },
    reminder: {
      subject: 'كم رسالة كتبتم؟',
      ask: (campaign: string) =>
        `عند انضمامكم إلى «${campaign}» قبلتم أن نسألكم مرة واحدة: كم رسالة كتبتم؟ رسالة واحدة كثيرٌ أيضًا.`,
      choose: 'كل رابط من هذه يفتح صفحة فيها زرّ، ولا يُحتسب شيء قبل الضغط عليه.',
      number: (_n: number, written: string) => `عدد رسائلي: ${written}`,
      more: 'كتبت أكثر من ذلك',
      none: (date: string) => `لم تكتبوا بعد؟ ما زال هناك وقت حتى ${date}:`,
      cases: 'الحالات',
      never: 'لا تسألوني مرة أخرى أبدًا',
    },
    thanks: (campaign: string) => `شكرًا لكم. ${campaign}`,
    unsubscribe: 'لا مزيد من الرسائل منّا',
    erase: 'محو كل ما نحتفظ به عن هذا العنوان',
  },
};

export type MailWords = (typeof words)['en'];

export const mailWords = spokenIn<MailWords>({...words, nl: nl.mail, es: es.mail});
