/** What mails say to somebody who opens a class. English stands in for what is not here. */
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const words = {
  en: {
    open: (campaign: string) => `To open a class in ${campaign}`,
    pupils: (n: number) => (n === 1 ? 'for 1 pupil' : `for ${n} pupils`),
    desk: {
      subject: (campaign: string) => `Your class: ${campaign}`,
      open: 'Your class is open. This link is your desk: the code for the pupils, the board, the tally, the certificate.',
      link: 'To your class',
      keep: 'Keep this mail, and do not pass the link on: whoever has it can do everything that you can. Pupils need the code alone.',
      until: (day: string) => `The code works until ${day}; you can make a new one at any time.`,
      close: 'Letters count once you have handed them in at your desk, with one press.',
      gone: (day: string) => `On ${day} everything about the class is deleted. The number of letters stays.`,
    },
    end: {
      subject: 'Your letters are not handed in yet',
      written: (n: number, written: string) =>
        n === 1 ? 'One letter has been told in your class.' : `${written} letters have been told in your class.`,
      say: 'They do not count before you have said once that the number is right. It takes one press:',
      link: 'To your class',
      otherwise: 'If you do nothing, they are not counted, and are deleted with the class.',
    },
  },
  fr: {
    open: (campaign: string) => `Ouvrir une classe dans « ${campaign} »`,
    pupils: (n: number) => (n < 2 ? `pour ${n} élève` : `pour ${n} élèves`),
    desk: {
      subject: (campaign: string) => `Votre classe : ${campaign}`,
      open: 'Votre classe est ouverte. Ce lien est votre bureau : le code pour les élèves, le tableau, le décompte, le certificat.',
      link: 'Vers votre classe',
      keep: 'Gardez ce message et ne transmettez pas le lien : qui l’a peut faire tout ce que vous pouvez faire. Aux élèves, le code suffit.',
      until: (day: string) => `Le code fonctionne jusqu’au ${day} ; vous pouvez en créer un autre à tout moment.`,
      close: 'Les lettres comptent une fois que vous les avez remises depuis votre bureau, d’un seul geste.',
      gone: (day: string) => `Le ${day}, tout ce qui concerne la classe est effacé. Le nombre de lettres demeure.`,
    },
    end: {
      subject: 'Vos lettres ne sont pas encore remises',
      written: (n: number, written: string) =>
        n < 2
          ? `${written} lettre a été signalée dans votre classe.`
          : `${written} lettres ont été signalées dans votre classe.`,
      say: 'Elles ne comptent pas tant que vous n’avez pas confirmé une fois ce nombre. Un seul geste suffit :',
      link: 'Vers votre classe',
      otherwise: 'Si vous ne faites rien, elles ne sont pas comptées et sont effacées avec la classe.',
    },
  },
  ar: {
    open: (campaign: string) => `فتح صفّ في حملة «${campaign}»`,
    pupils: (n: number) => `عدد التلاميذ: ${new Intl.NumberFormat('ar').format(n)}`,
    desk: {
      subject: (campaign: string) => `صفّكم: ${campaign}`,
      open: 'فُتح صفّكم. هذا الرابط هو مكتبكم: رمز التلاميذ، واللوحة، والعدد، والشهادة.',
      link: 'إلى صفّكم',
      keep: 'احتفظوا بهذه الرسالة ولا تعطوا الرابط لأحد: فمن يملكه يستطيع كل ما تستطيعونه. أمّا التلاميذ فيكفيهم الرمز.',
      until: (day: string) => `يعمل الرمز حتى ${day}، ويمكنكم إنشاء رمز جديد في أي وقت.`,
      close: 'تُحتسب الرسائل بعد أن تسلّموها من مكتبكم بضغطة واحدة.',
      gone: (day: string) => `في ${day} يُمحى كل ما يتعلق بالصف، ويبقى عدد الرسائل.`,
    },
    end: {
      subject: 'لم تسلّموا رسائلكم بعد',
      written: (_n: number, written: string) => `عدد الرسائل التي أُبلغ عنها في صفّكم: ${written}.`,
      say: 'لا تُحتسب قبل أن تؤكدوا العدد مرة واحدة. تكفي ضغطة واحدة:',
      link: 'إلى صفّكم',
      otherwise: 'إن لم تفعلوا شيئًا فلن تُحتسب، وستُمحى مع الصف.',
    },
  },
};

export type ClassWords = (typeof words)['en'];

export const classWords = spokenIn<ClassWords>({...words, nl: nl.classMail, es: es.classMail});
