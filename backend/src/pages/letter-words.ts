/** What the letter page says besides the campaign's own words. English stands in for what is not here. */
import {type LetterRules} from '../../../src/contract/index.js';
import {spokenIn} from '../words/spoken.js';

type Said = {[rule in keyof LetterRules]: Record<string, string>};

const words = {
  en: {
    nobody: 'In this case nobody can be written to without doing harm. Your signature is the help that is safe.',
    upcoming: 'The campaign has not begun. You can get ready: this is what a letter will need.',
    closed: (until: string) => `The time for writing is over. Letters already posted are counted until ${until}.`,
    over: 'This campaign is over. Please do not write any more: an old letter can do harm in a new situation.',
    address: 'Address',
    email: 'By e-mail',
    read: (languages: string) => `Read there: ${languages}.`,
    points: 'What it can say',
    ideas: 'Ideas',
    notes: 'Good to know',
    doNot: 'Please do not',
    rules: 'Please keep in mind',
    model: (language: string) => `A letter to start from: ${language}`,
    ends: (language: string) => `How to begin and end: ${language}`,
    name: 'your name',
    town: 'your town',
    postage: 'Postage',
    checked: (day: string) => `Checked on ${day}.`,
    said: {
      religiousCards: {
        allow: 'Religious cards and wishes are welcome.',
        avoid: 'Better no religious pictures or wishes.',
        forbid: 'No religious pictures or wishes.',
      },
      mentionCharges: {
        allow: 'You may write about the case.',
        avoid: 'Better not to write about the case or the charges.',
        forbid: 'Do not mention the case or the charges.',
      },
      mentionOrganisation: {
        allow: 'You may say through which campaign you heard of it.',
        avoid: 'Better not to name this campaign or any organisation.',
        forbid: 'Do not name this campaign or any organisation.',
      },
      senderAddress: {
        full: 'Your name and your town are enough; add your address only if you hope for an answer.',
        'country-only': 'Give no address of your own: your name and your country are enough.',
        none: 'Put no sender on it, neither inside nor on the envelope.',
      },
    } satisfies Said,
  },
  fr: {
    nobody: 'Ici, écrire à qui que ce soit ferait du tort. L’aide sans danger, c’est votre signature.',
    upcoming: 'La campagne n’a pas commencé. Vous pouvez vous préparer : voici ce qu’il faudra pour une lettre.',
    closed: (until: string) => `Le temps d’écrire est passé. Les lettres déjà postées sont comptées jusqu’au ${until}.`,
    over: 'Cette campagne est terminée. N’écrivez plus : une lettre tardive peut nuire quand la situation a changé.',
    address: 'Adresse',
    email: 'Par e-mail',
    read: (languages: string) => `On y lit : ${languages}.`,
    points: 'Ce qu’elle peut dire',
    ideas: 'Des idées',
    notes: 'Bon à savoir',
    doNot: 'À éviter absolument',
    rules: 'À garder en tête',
    model: (language: string) => `Une lettre pour commencer : ${language}`,
    ends: (language: string) => `Comment commencer et finir : ${language}`,
    name: 'votre nom',
    town: 'votre ville',
    postage: 'Affranchissement',
    checked: (day: string) => `Vérifié le ${day}.`,
    said: {
      religiousCards: {
        allow: 'Les cartes et les vœux religieux sont les bienvenus.',
        avoid: 'Mieux vaut éviter les images et les vœux religieux.',
        forbid: 'Pas d’image ni de vœu religieux.',
      },
      mentionCharges: {
        allow: 'Vous pouvez parler de l’affaire.',
        avoid: 'Mieux vaut ne parler ni de l’affaire ni des accusations.',
        forbid: 'Ne parlez ni de l’affaire ni des accusations.',
      },
      mentionOrganisation: {
        allow: 'Vous pouvez dire par quelle campagne vous l’avez appris.',
        avoid: 'Mieux vaut ne nommer ni cette campagne ni aucune organisation.',
        forbid: 'Ne nommez ni cette campagne ni aucune organisation.',
      },
      senderAddress: {
        full: 'Votre nom et votre ville suffisent ; n’ajoutez votre adresse que si vous espérez une réponse.',
        'country-only': 'Ne donnez pas votre adresse : votre nom et votre pays suffisent.',
        none: 'N’indiquez pas d’expéditeur, ni à l’intérieur ni sur l’enveloppe.',
      },
    } satisfies Said,
  },
  ar: {
    nobody: 'في هذه الحالة قد تؤذي الكتابة إلى أيّ كان. والعون الآمن هو توقيعكم.',
    upcoming: 'لم تبدأ الحملة بعد. يمكنكم الاستعداد: هذا ما تحتاج إليه الرسالة.',
    closed: (until: string) => `انتهى وقت الكتابة. وما أُرسل من قبل يُحتسب حتى ${until}.`,
    over: 'انتهت هذه الحملة. نرجو ألّا تكتبوا بعد الآن، فقد تضرّ رسالة متأخرة بعد أن تغيّر الوضع.',
    address: 'العنوان',
    email: 'بالبريد الإلكتروني',
    read: (languages: string) => `اللغات المقروءة هناك: ${languages}.`,
    points: 'ما يمكن أن تقوله الرسالة',
    ideas: 'أفكار',
    notes: 'من المفيد أن تعرفوا',
    doNot: 'نرجو ألّا تفعلوا',
    rules: 'نرجو أن تراعوا',
    model: (language: string) => `رسالة تبدؤون منها: ${language}`,
    ends: (language: string) => `كيف تبدؤون وتختمون: ${language}`,
    name: 'اسمك',
    town: 'مدينتك',
    postage: 'الطوابع',
    checked: (day: string) => `تاريخ التحقق: ${day}.`,
    said: {
      religiousCards: {
        allow: 'البطاقات والأمنيات الدينية موضع ترحيب.',
        avoid: 'يُستحسن تجنّب الصور والأمنيات الدينية.',
        forbid: 'من دون صور أو أمنيات دينية.',
      },
      mentionCharges: {
        allow: 'يمكنكم الكتابة عن القضية.',
        avoid: 'يُستحسن ألّا تكتبوا عن القضية أو التهم.',
        forbid: 'لا تذكروا القضية ولا التهم.',
      },
      mentionOrganisation: {
        allow: 'يمكنكم أن تذكروا الحملة التي عرفتم منها.',
        avoid: 'يُستحسن ألّا تذكروا هذه الحملة ولا أي منظمة.',
        forbid: 'لا تذكروا هذه الحملة ولا أي منظمة.',
      },
      senderAddress: {
        full: 'يكفي اسمكم ومدينتكم؛ ولا تضيفوا عنوانكم إلا إن كنتم ترجون جوابًا.',
        'country-only': 'لا تكتبوا عنوانكم: يكفي اسمكم وبلدكم.',
        none: 'لا تكتبوا اسم المرسل ولا عنوانه، لا في الداخل ولا على الظرف.',
      },
    } satisfies Said,
  },
};

export type LetterPageWords = (typeof words)['en'];

export const letterPageWords = spokenIn<LetterPageWords>(words);

/** The rules of a letter as sentences; silence is never permission. */
export function rulesSaid(rules: LetterRules, lang: string): string[] {
  const {said} = letterPageWords(lang);
  const {religiousCards, mentionCharges, mentionOrganisation, senderAddress} = rules;
  return [
    mentionCharges && said.mentionCharges[mentionCharges],
    mentionOrganisation && said.mentionOrganisation[mentionOrganisation],
    religiousCards && said.religiousCards[religiousCards],
    said.senderAddress[senderAddress],
  ].filter((sentence) => sentence !== null);
}
