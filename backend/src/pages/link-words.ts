/** What the pages say that a link in a mail leads to. English stands in for what is not here. */
import * as es from '../words/es.js';
import * as nl from '../words/nl.js';
import {spokenIn} from '../words/spoken.js';

const words = {
  en: {
    confirm: {
      title: 'Was it you?',
      asked: (campaign: string) =>
        `Somebody has typed your e-mail address into a form of ${campaign}, and asked for this:`,
      agreed: 'And agreed to this:',
      join: 'Yes, I want to join',
      sign: 'Yes, count my signature',
      all: 'Yes, it was me',
      some: 'Take away the tick where it was not you.',
      otherwise: 'If it was not you, close this page. Nothing counts, and nothing more comes of it.',
      changed:
        'Something else has been asked for since this page was opened, or nothing was ticked. Please look again.',
    },
    confirmed: {
      title: 'Thank you.',
      joined: 'You are with us. Everything you need for a letter is here:',
      joinedPlain: 'You are with us. Somebody is waiting for a letter.',
      signed: (name: string) => `Your signature for ${name} counts.`,
      write: (name: string) => `A letter says more than a name: write for ${name}`,
    },
    unsubscribe: {
      title: 'No more mail?',
      says: (campaign: string) =>
        `After this, ${campaign} sends nothing to your address any more: no material, no reminder, no news.`,
      button: 'No more mail',
      done: 'You will get no more mail from us.',
      rest: 'What you signed stays. To have that erased, too, use the other link in the mail.',
    },
    erase: {
      title: 'Erase everything?',
      says: 'This deletes what we hold about your address: that you joined, what you agreed to, what waits to be confirmed or mailed. It cannot be undone.',
      label: 'Your e-mail address, if you have signed petitions',
      hint: 'Signatures are kept in a way that nobody can look up, not even we. Type your address once more, and they are found, deleted, and no longer counted.',
      button: 'Erase everything',
      wrong: 'This is not the address that the mail went to. Nothing has been erased.',
      done: 'Everything is erased.',
      rest: 'Letters you told us about without your name stay in the count; nothing of them leads to you.',
    },
    silence: {
      title: 'Never ask again?',
      says: 'We will not ask you again how many letters you wrote. Your letters help all the same.',
      button: 'Never ask me again',
      done: 'We will not ask you again.',
    },
    report: {
      title: 'How many did you write?',
      says: 'Thank you for writing. Tell us, and each one is counted.',
      case: 'For whom',
      kind: 'What it was',
      kinds: {
        letter: 'Letters to somebody in office',
        solidarity: 'Letters or cards to the person or the family',
        email: 'E-mails to somebody in office',
      },
      count: 'How many',
      button: 'Count them',
      number: 'Please type a whole number, 1 or more.',
      counted: 'Thank you. They are counted.',
      review: 'Thank you. That is a great many: somebody of the campaign looks at it before they are counted.',
      again: 'For somebody else, too? Press once for each. The same once more takes the place of what you said before.',
      settled: 'The campaign has counted these letters itself. Thank you for writing them.',
      closed: 'Letters are no longer being counted. Thank you for every one you wrote.',
      early: 'Letters are not being counted yet. Please come back once the campaign has begun.',
      gone: 'Nobody can be written to any more. Thank you for every letter you wrote.',
      never: 'Never ask me again',
    },
    missing: {
      title: 'This link no longer works.',
      confirm:
        'It is older than seven days, or was not copied whole. Whatever it was for, nothing has been lost that cannot be asked for again: fill in the form once more, and a new mail comes.',
      other: 'It is too old, or was not copied whole. If you have used it before, what it was for is done.',
    },
    away: {
      title: 'We cannot be reached right now.',
      says: 'Nothing is lost, and nothing has been done yet. Please open the link again in a moment.',
    },
    back: 'To the campaign',
  },
  fr: {
    confirm: {
      title: 'Était-ce vous ?',
      asked: (campaign: string) =>
        `Quelqu’un a saisi votre adresse électronique dans un formulaire de la campagne « ${campaign} » et a demandé ceci :`,
      agreed: 'Et a accepté ceci :',
      join: 'Oui, je veux participer',
      sign: 'Oui, comptez ma signature',
      all: 'Oui, c’était moi',
      some: 'Décochez ce qui ne vient pas de vous.',
      otherwise: 'Si ce n’était pas vous, fermez cette page. Rien ne compte, et rien ne s’ensuit.',
      changed:
        'Autre chose a été demandé depuis l’ouverture de cette page, ou rien n’était coché. Veuillez regarder encore une fois.',
    },
    confirmed: {
      title: 'Merci.',
      joined: 'Vous êtes des nôtres. Voici tout ce qu’il faut pour une lettre :',
      joinedPlain: 'Vous êtes des nôtres. Quelqu’un attend une lettre.',
      signed: (name: string) => `Votre signature pour ${name} compte.`,
      write: (name: string) => `Une lettre en dit plus qu’un nom : écrivez pour ${name}`,
    },
    unsubscribe: {
      title: 'Plus aucun message ?',
      says: (campaign: string) =>
        `Ensuite, la campagne « ${campaign} » n’enverra plus rien à votre adresse : ni dossier, ni rappel, ni nouvelles.`,
      button: 'Plus aucun message',
      done: 'Vous ne recevrez plus de message de notre part.',
      rest: 'Ce que vous avez signé demeure. Pour l’effacer aussi, utilisez l’autre lien du message.',
    },
    erase: {
      title: 'Tout effacer ?',
      says: 'Ceci supprime ce que nous gardons de votre adresse : votre inscription, ce que vous avez accepté, ce qui attend d’être confirmé ou envoyé. C’est irréversible.',
      label: 'Votre adresse électronique, si vous avez signé des pétitions',
      hint: 'Les signatures sont conservées de telle façon que personne ne peut les rechercher, pas même nous. Saisissez encore une fois votre adresse : elles seront retrouvées, supprimées et ne compteront plus.',
      button: 'Tout effacer',
      wrong: 'Ce n’est pas l’adresse à laquelle le message a été envoyé. Rien n’a été effacé.',
      done: 'Tout est effacé.',
      rest: 'Les lettres que vous nous avez signalées sans votre nom restent comptées ; rien en elles ne mène à vous.',
    },
    silence: {
      title: 'Ne plus jamais demander ?',
      says: 'Nous ne vous demanderons plus combien de lettres vous avez écrites. Vos lettres comptent tout autant.',
      button: 'Ne plus jamais me le demander',
      done: 'Nous ne vous le demanderons plus.',
    },
    report: {
      title: 'Combien en avez-vous écrit ?',
      says: 'Merci d’avoir écrit. Dites-le-nous, et chacune est comptée.',
      case: 'Pour qui',
      kind: 'Ce que c’était',
      kinds: {
        letter: 'Lettres à une personne en fonction',
        solidarity: 'Lettres ou cartes à la personne ou à sa famille',
        email: 'Courriels à une personne en fonction',
      },
      count: 'Combien',
      button: 'Les compter',
      number: 'Veuillez saisir un nombre entier, à partir de 1.',
      counted: 'Merci. Elles sont comptées.',
      review: 'Merci. C’est beaucoup : quelqu’un de la campagne y jette un œil avant qu’elles soient comptées.',
      again:
        'Pour quelqu’un d’autre aussi ? Appuyez une fois pour chacun. Répéter la même réponse remplace la précédente.',
      settled: 'La campagne a compté ces lettres elle-même. Merci de les avoir écrites.',
      closed: 'Les lettres ne sont plus comptées. Merci pour chacune de celles que vous avez écrites.',
      early: 'Les lettres ne sont pas encore comptées. Revenez quand la campagne aura commencé.',
      gone: 'Il n’est plus possible d’écrire. Merci pour chacune de vos lettres.',
      never: 'Ne plus jamais me le demander',
    },
    missing: {
      title: 'Ce lien ne fonctionne plus.',
      confirm:
        'Il a plus de sept jours, ou n’a pas été copié en entier. Rien n’est perdu : remplissez encore une fois le formulaire, et un nouveau message arrive.',
      other: 'Il est trop ancien, ou n’a pas été copié en entier. Si vous l’avez déjà utilisé, c’est chose faite.',
    },
    away: {
      title: 'Nous ne sommes pas joignables en ce moment.',
      says: 'Rien n’est perdu, et rien n’a encore été fait. Veuillez rouvrir le lien dans un instant.',
    },
    back: 'Vers la campagne',
  },
  ar: {
    confirm: {
      title: 'هل كنتم أنتم؟',
      asked: (campaign: string) => `كتب أحدهم عنوان بريدكم الإلكتروني في استمارة لحملة «${campaign}» وطلب ما يلي:`,
      agreed: 'ووافق على ما يلي:',
      join: 'نعم، أريد الانضمام',
      sign: 'نعم، احتسبوا توقيعي',
      all: 'نعم، كنت أنا',
      some: 'أزيلوا العلامة عمّا لم تطلبوه.',
      otherwise: 'إن لم تكونوا أنتم فأغلقوا هذه الصفحة. لن يُحتسب شيء ولن يترتب عليه شيء.',
      changed: 'طُلب شيء آخر منذ فُتحت هذه الصفحة، أو لم يُختر شيء. يُرجى النظر مرة أخرى.',
    },
    confirmed: {
      title: 'شكرًا لكم.',
      joined: 'أنتم الآن معنا. هنا كل ما يلزم لكتابة رسالة:',
      joinedPlain: 'أنتم الآن معنا. هناك من ينتظر رسالة.',
      signed: (name: string) => `احتُسب توقيعكم من أجل: ${name}.`,
      write: (name: string) => `الرسالة تقول أكثر من الاسم، اكتبوا من أجل: ${name}`,
    },
    unsubscribe: {
      title: 'لا مزيد من الرسائل؟',
      says: (campaign: string) => `بعد هذا لن ترسل «${campaign}» شيئًا إلى عنوانكم: لا موادّ ولا تذكير ولا أخبار.`,
      button: 'لا مزيد من الرسائل',
      done: 'لن تصلكم منّا رسائل بعد الآن.',
      rest: 'ما وقّعتموه يبقى. ولمحوه أيضًا استخدموا الرابط الآخر في الرسالة.',
    },
    erase: {
      title: 'محو كل شيء؟',
      says: 'يحذف هذا ما نحتفظ به عن عنوانكم: انضمامكم، وما وافقتم عليه، وما ينتظر التأكيد أو الإرسال. ولا يمكن التراجع عنه.',
      label: 'عنوان بريدكم الإلكتروني، إن كنتم قد وقّعتم عرائض',
      hint: 'التواقيع محفوظة على نحو لا يستطيع معه أحد البحث عنها، ولا نحن. اكتبوا عنوانكم مرة أخرى فيُعثر عليها وتُحذف ولا تُحتسب بعد ذلك.',
      button: 'محو كل شيء',
      wrong: 'ليس هذا هو العنوان الذي أُرسلت إليه الرسالة. لم يُمحَ شيء.',
      done: 'مُحي كل شيء.',
      rest: 'الرسائل التي أخبرتمونا بها بلا اسم تبقى محسوبة، وليس فيها ما يدلّ عليكم.',
    },
    silence: {
      title: 'عدم السؤال مرة أخرى؟',
      says: 'لن نسألكم مرة أخرى كم رسالة كتبتم. ورسائلكم تنفع في كل حال.',
      button: 'لا تسألوني مرة أخرى أبدًا',
      done: 'لن نسألكم مرة أخرى.',
    },
    report: {
      title: 'كم رسالة كتبتم؟',
      says: 'شكرًا على الكتابة. أخبرونا فتُحتسب كل رسالة.',
      case: 'لمن',
      kind: 'ماذا كانت',
      kinds: {
        letter: 'رسائل إلى أحد المسؤولين',
        solidarity: 'رسائل أو بطاقات إلى الشخص أو أسرته',
        email: 'رسائل إلكترونية إلى أحد المسؤولين',
      },
      count: 'كم',
      button: 'احتسبوها',
      number: 'يُرجى كتابة عدد صحيح، 1 أو أكثر.',
      counted: 'شكرًا لكم. لقد احتُسبت.',
      review: 'شكرًا لكم. هذا عدد كبير، سينظر فيه أحد القائمين على الحملة قبل أن يُحتسب.',
      again: 'لشخص آخر أيضًا؟ اضغطوا مرة لكل واحد. وتكرار الجواب نفسه يحلّ محلّ ما سبقه.',
      settled: 'أحصت الحملة هذه الرسائل بنفسها. شكرًا على كتابتها.',
      closed: 'لم تعد الرسائل تُحصى. شكرًا على كل رسالة كتبتموها.',
      early: 'لم يبدأ إحصاء الرسائل بعد. يُرجى العودة حين تبدأ الحملة.',
      gone: 'لم يعد من الممكن الكتابة. شكرًا على كل رسالة كتبتموها.',
      never: 'لا تسألوني مرة أخرى أبدًا',
    },
    missing: {
      title: 'لم يعد هذا الرابط يعمل.',
      confirm:
        'مضى عليه أكثر من سبعة أيام، أو لم يُنسخ كاملًا. لم يضع شيء: املؤوا الاستمارة مرة أخرى فتصلكم رسالة جديدة.',
      other: 'مضى عليه وقت طويل، أو لم يُنسخ كاملًا. وإن كنتم قد استخدمتموه من قبل فقد تمّ الأمر.',
    },
    away: {
      title: 'لا يمكن الوصول إلينا الآن.',
      says: 'لم يضع شيء ولم يُنفَّذ شيء بعد. يُرجى فتح الرابط مرة أخرى بعد قليل.',
    },
    back: 'إلى الحملة',
  },
};

export type LinkWords = (typeof words)['en'];

const all = {...words, nl: nl.link, es: es.link};

export const linkLanguages = Object.keys(all);

export const linkWords = spokenIn<LinkWords>(all);
