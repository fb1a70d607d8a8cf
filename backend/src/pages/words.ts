/** The few sentences of the pages that are not the campaign's own. English stands in for what is not here. */
const words = {
  en: {
    fictional: 'This is a demonstration. The person, the place and the story are invented.',
    signed: (count: string) => `${count} people have signed.`,
    closed: 'This petition is closed.',
    upcoming: 'This petition is not open yet.',
    sign: 'Signing needs JavaScript, because your signature is protected on its way. Please switch it on for this page.',
    all: 'All cases',
    privacy: 'What happens with your data',
    outcome: 'What became of it',
    missing: 'There is nothing here',
  },
  fr: {
    fictional: 'Ceci est une démonstration. La personne, le lieu et l’histoire sont inventés.',
    signed: (count: string) => `${count} personnes ont signé.`,
    closed: 'Cette pétition est close.',
    upcoming: 'Cette pétition n’est pas encore ouverte.',
    sign: 'Pour signer, JavaScript est nécessaire : votre signature est protégée en chemin. Activez-le pour cette page.',
    all: 'Tous les cas',
    privacy: 'Ce que deviennent vos données',
    outcome: 'Ce qu’il en est advenu',
    missing: 'Il n’y a rien ici',
  },
  ar: {
    fictional: 'هذا عرض توضيحي. الشخص والمكان والقصة من نسج الخيال.',
    signed: (count: string) => `عدد الموقّعين: ${count}.`,
    closed: 'أُغلقت هذه العريضة.',
    upcoming: 'لم تُفتح هذه العريضة بعد.',
    sign: 'يحتاج التوقيع إلى JavaScript لأن توقيعك محميّ في طريقه. يُرجى تفعيله لهذه الصفحة.',
    all: 'كل الحالات',
    privacy: 'ماذا يحدث لبياناتك',
    outcome: 'ما الذي آلت إليه القضية',
    missing: 'لا شيء هنا',
  },
};

export type PageWords = (typeof words)['en'];

export function pageWords(lang: string): PageWords {
  return words[lang.split('-')[0] as keyof typeof words] ?? words.en;
}
