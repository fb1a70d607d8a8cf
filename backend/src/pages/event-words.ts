/** What pages and mails say of gatherings. English stands in for what is not here. */
import {type Access} from '../../../src/contract/index.js';
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const words = {
  en: {
    title: 'Write together',
    none: 'No gathering is announced at the moment.',
    announcing: 'Announcing one needs JavaScript, because your address is protected on its way.',
    all: 'All gatherings',
    calendar: 'Put it into my calendar',
    cancelled: 'Cancelled',
    over: 'This gathering is over.',
    by: (organiser: string) => `Announced by ${organiser}`,
    online: 'Online',
    until: (from: string, to: string) => `${from} to ${to}`,
    access: {
      wheelchair: 'Step-free, also for wheelchairs',
      'sign-language': 'Sign language',
      'hearing-loop': 'Hearing loop',
      children: 'Children are welcome',
    },
    own: {
      title: 'Your gatherings',
      none: 'Nothing of yours is announced any more.',
      says: 'If one of them does not take place, cancel it here. It stays visible as cancelled, so that nobody stands before a closed door.',
      button: 'Cancel it',
      done: 'It is cancelled. Everybody can see it within a minute.',
    },
    declined: {
      subject: (title: string) => `About your gathering: ${title}`,
      says: (campaign: string) =>
        `Thank you for inviting people to write with ${campaign}. Somebody has read what you announced, and it is not shown as it is:`,
      because: 'This is why, in their own words:',
      again: 'If that can be mended, announce it once more. We would be glad to show it.',
      page: 'Announce a gathering',
      gone: 'If it was not you who announced it, you need not do anything. Nothing of it was ever shown.',
    },
    mail: {
      subject: (title: string) => `Your gathering is announced: ${title}`,
      says: (campaign: string) => `Thank you. What you announced is on the pages of ${campaign} now:`,
      page: 'Its page, to pass on',
      after: 'When it is over, tell us there how many letters were written.',
      cancel: 'If it does not take place, cancel it here:',
      open: 'Cancel it',
      correct: 'To change something, cancel it and announce it once more.',
    },
  },
  fr: {
    title: 'Écrire ensemble',
    none: 'Aucune rencontre n’est annoncée pour le moment.',
    announcing: 'Pour en annoncer une, JavaScript est nécessaire : votre adresse est protégée en chemin.',
    all: 'Toutes les rencontres',
    calendar: 'L’ajouter à mon agenda',
    cancelled: 'Annulée',
    over: 'Cette rencontre est terminée.',
    by: (organiser: string) => `Annoncée par ${organiser}`,
    online: 'En ligne',
    until: (from: string, to: string) => `${from} – ${to}`,
    access: {
      wheelchair: 'Sans marche, accessible en fauteuil roulant',
      'sign-language': 'Langue des signes',
      'hearing-loop': 'Boucle magnétique',
      children: 'Les enfants sont les bienvenus',
    },
    own: {
      title: 'Vos rencontres',
      none: 'Plus rien de ce que vous avez annoncé n’est affiché.',
      says: 'Si l’une d’elles n’a pas lieu, annulez-la ici. Elle reste visible comme annulée, pour que personne ne trouve porte close.',
      button: 'L’annuler',
      done: 'Elle est annulée. Tout le monde le voit d’ici une minute.',
    },
    declined: {
      subject: (title: string) => `À propos de votre rencontre : ${title}`,
      says: (campaign: string) =>
        `Merci d’inviter à écrire avec la campagne « ${campaign} ». Quelqu’un a lu votre annonce, et elle n’est pas affichée telle quelle :`,
      because: 'Voici pourquoi, dans ses propres mots :',
      again: 'Si cela peut être corrigé, annoncez-la de nouveau. Nous serons heureux de l’afficher.',
      page: 'Annoncer une rencontre',
      gone: 'Si ce n’est pas vous qui l’avez annoncée, vous n’avez rien à faire. Rien n’en a jamais été affiché.',
    },
    mail: {
      subject: (title: string) => `Votre rencontre est annoncée : ${title}`,
      says: (campaign: string) =>
        `Merci. Votre annonce figure maintenant sur les pages de la campagne « ${campaign} » :`,
      page: 'Sa page, à transmettre',
      after: 'Une fois la rencontre passée, dites-nous là combien de lettres ont été écrites.',
      cancel: 'Si elle n’a pas lieu, annulez-la ici :',
      open: 'L’annuler',
      correct: 'Pour changer quelque chose, annulez-la et annoncez-la de nouveau.',
    },
  },
  ar: {
    title: 'لنكتب معًا',
    none: 'لا لقاءات معلنة في الوقت الحالي.',
    announcing: 'يحتاج الإعلان عن لقاء إلى JavaScript لأن عنوانك محميّ في طريقه.',
    all: 'كل اللقاءات',
    calendar: 'أضيفوه إلى تقويمكم',
    cancelled: 'أُلغي',
    over: 'انتهى هذا اللقاء.',
    by: (organiser: string) => `أعلن عنه: ${organiser}`,
    online: 'عبر الإنترنت',
    until: (from: string, to: string) => `${from} – ${to}`,
    access: {
      wheelchair: 'بلا درج، ومهيّأ للكراسي المتحركة',
      'sign-language': 'لغة الإشارة',
      'hearing-loop': 'حلقة سمعية',
      children: 'الأطفال مرحّب بهم',
    },
    own: {
      title: 'لقاءاتكم',
      none: 'لم يعد لكم أي لقاء معلن.',
      says: 'إن لم ينعقد أحدها فألغوه هنا. يبقى ظاهرًا على أنه مُلغى، كي لا يجد أحد الباب مغلقًا.',
      button: 'ألغوه',
      done: 'أُلغي اللقاء، ويراه الجميع ملغى خلال دقيقة.',
    },
    declined: {
      subject: (title: string) => `بشأن لقائكم: ${title}`,
      says: (campaign: string) =>
        `شكرًا لدعوتكم إلى الكتابة ضمن حملة «${campaign}». قرأ أحد أفراد الحملة ما أعلنتم عنه، ولن يظهر بصيغته الحالية:`,
      because: 'وهذا هو السبب بكلماته:',
      again: 'إن أمكن إصلاح ذلك فأعلنوا عن اللقاء من جديد، ويسعدنا أن نعرضه.',
      page: 'الإعلان عن لقاء',
      gone: 'إن لم تكونوا أنتم من أعلن عنه فلا حاجة إلى فعل أي شيء. لم يظهر منه شيء قط.',
    },
    mail: {
      subject: (title: string) => `أُعلن عن لقائكم: ${title}`,
      says: (campaign: string) => `شكرًا لكم. ما أعلنتم عنه ظاهر الآن في صفحات «${campaign}»:`,
      page: 'صفحته لتشاركوها',
      after: 'عندما ينتهي، أخبرونا فيها كم رسالة كُتبت.',
      cancel: 'إن لم ينعقد فألغوه هنا:',
      open: 'إلغاء اللقاء',
      correct: 'لتغيير شيء فيه، ألغوه وأعلنوا عنه من جديد.',
    },
  },
};

export type EventWords = (typeof words)['en'] & {access: {[access in Access]: string}};

export const eventWords = spokenIn<EventWords>({...words, nl: nl.event, es: es.event});

/** Saturday, 12 December 2026, 14:00 to 17:00 GMT+1: in the time of the place. */
export function whenOf(
  {startsAt, endsAt, timeZone}: {startsAt: number; endsAt: number; timeZone: string},
  lang: string,
) {
  const format = (how: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, {...how, timeZone});
  const hour = {hour: 'numeric', minute: '2-digit'} as const;
  const day = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'} as const;
  const dayOf = format(day);
  const sameDay = dayOf.format(startsAt) === dayOf.format(endsAt - 1);
  const from = format({...day, ...hour}).format(startsAt);
  const to = format({...(sameDay ? {} : day), ...hour, timeZoneName: 'short'}).format(endsAt);
  return eventWords(lang).until(from, to);
}
