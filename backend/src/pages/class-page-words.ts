/** What the pages of a class say besides the campaign's own words. English stands in for what is not here. */
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const words = {
  en: {
    title: 'A class writes',
    openClass: 'Yes, open my class',
    opened: 'Your class is open',
    tell: 'This is the code for your pupils:',
    where: 'They type it here:',
    desk: 'To your desk: board, tally, certificate',
    mailed: 'The way to your desk also comes by mail, within a quarter of an hour.',
    gone: (day: string) => `On ${day} everything about this class is deleted.`,
    needed: 'Counting together needs JavaScript. Writing does not: everything for the lesson can be printed.',
    pack: 'Print everything for the lesson',
  },
  fr: {
    title: 'Une classe écrit',
    openClass: 'Oui, ouvrir ma classe',
    opened: 'Votre classe est ouverte',
    tell: 'Voici le code pour vos élèves :',
    where: 'Ils le saisissent ici :',
    desk: 'Vers votre bureau : tableau, décompte, certificat',
    mailed: 'Le chemin vers votre bureau arrive aussi par e-mail, d’ici un quart d’heure.',
    gone: (day: string) => `Le ${day}, tout ce qui concerne cette classe est effacé.`,
    needed:
      'Pour compter ensemble, JavaScript est nécessaire. Pour écrire, non : tout ce qu’il faut pour la leçon s’imprime.',
    pack: 'Imprimer tout ce qu’il faut pour la leçon',
  },
  ar: {
    title: 'صفّ يكتب',
    openClass: 'نعم، افتحوا صفّي',
    opened: 'فُتح صفّكم',
    tell: 'هذا هو الرمز لتلاميذكم:',
    where: 'يكتبونه هنا:',
    desk: 'إلى مكتبكم: اللوحة والعدد والشهادة',
    mailed: 'يصلكم الطريق إلى مكتبكم بالبريد أيضًا في غضون ربع ساعة.',
    gone: (day: string) => `في ${day} يُمحى كل ما يتعلق بهذا الصف.`,
    needed: 'العدّ معًا يحتاج إلى JavaScript. أمّا الكتابة فلا: كل ما يلزم للدرس يمكن طباعته.',
    pack: 'طباعة كل ما يلزم للدرس',
  },
};

export type ClassPageWords = (typeof words)['en'];

export const classPageWords = spokenIn<ClassPageWords>({...words, nl: nl.classPage, es: es.classPage});
