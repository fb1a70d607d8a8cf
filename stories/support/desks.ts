/** Letter desks for stories and for pages that tests print from, by what is special about them. */
import type {Letter, LetterDesk} from '../../src/contract/index.js';
import {letterDesk} from '../../src/contract/examples.js';

const [minister, ilvane] = letterDesk.letters as [Letter, Letter];

/** A letter in another script, to an address in another order. */
const elsewhere: Letter = {
  ...minister,
  id: 'bureau',
  to: 'Director of the Bureau of Justice, Xulan',
  email: null,
  languages: ['ja', 'hi', 'ar', 'en'],
  address: {
    latin: {
      name: 'Director',
      organization: 'Bureau of Justice',
      lines: ['3 Willow Bank Road, Wanlu'],
      dependentLocality: null,
      locality: null,
      region: 'Kita',
      postalCode: '040-2170',
    },
    local: {
      name: '局長',
      organization: '司法局',
      lines: ['晩鷺市柳堤通り3番'],
      dependentLocality: null,
      locality: null,
      region: '北県',
      postalCode: '040-2170',
    },
    localLanguage: 'ja',
    country: {code: 'XH', name: 'Xulan'},
    format: 'JP',
  },
  models: [
    {
      lang: 'ja',
      dir: 'ltr',
      salutation: '拝啓　司法局長殿',
      closing: '敬具',
      paragraphs: [
        '私は{name}と申します。{town}に住んでおります。橋の上に灯籠を持って立った七人の学生について、お手紙を差し上げます。',
        '彼らは七分間、亡くなった人々を偲んで静かに立っていただけです。七人全員を直ちに釈放してくださいますよう、お願い申し上げます。',
      ],
    },
    {
      lang: 'hi',
      dir: 'ltr',
      salutation: 'आदरणीय निदेशक महोदय,',
      closing: 'सादर,',
      paragraphs: [
        'मेरा नाम {name} है और मैं {town} में रहती हूँ। मैं आपको उन सात विद्यार्थियों के बारे में लिख रही हूँ जो पुल पर कागज़ की लालटेनें लेकर खड़े थे।',
        'वे सात मिनट तक चुपचाप खड़े रहे। मेरी आपसे प्रार्थना है कि उन सबको तुरंत रिहा किया जाए।',
      ],
    },
    {
      lang: 'ar',
      dir: 'rtl',
      salutation: 'حضرة المدير المحترم،',
      closing: 'وتفضلوا بقبول فائق الاحترام،',
      paragraphs: [
        'اسمي {name} وأعيش في {town}. أكتب إليكم بشأن سبعة طلاب وقفوا على جسر حاملين فوانيس من الورق.',
        'وقفوا سبع دقائق في صمت تكريمًا لذكرى الموتى. أرجو منكم الإفراج عنهم جميعًا فورًا ودون شروط.',
      ],
    },
    {
      lang: 'fr',
      dir: 'ltr',
      salutation: 'Monsieur le Directeur,',
      closing: 'Veuillez agréer, Monsieur le Directeur, l’expression de ma haute considération.',
      paragraphs: [
        'Je m’appelle {name} et je vous écris de {town} au sujet de sept étudiants qui se tenaient sur un pont avec des lanternes de papier.',
        'Ils y sont restés sept minutes, en silence. Je vous prie de les libérer tous, sans conditions.',
      ],
    },
    {
      lang: 'en',
      dir: 'ltr',
      salutation: 'Dear Director,',
      closing: 'Respectfully,',
      paragraphs: [
        'My name is {name}, and I am writing to you from {town} about seven students who stood on a bridge with paper lanterns.',
        'They stood there for seven minutes, in silence. I respectfully ask you to release all of them without conditions.',
      ],
    },
  ],
};

const desk = (changes: Partial<LetterDesk>): LetterDesk => ({...letterDesk, ...changes});

export const desks: Record<string, LetterDesk> = {
  solidarity: desk({letters: [ilvane]}),
  guarded: desk({
    letters: [
      {
        ...ilvane,
        rules: {
          religiousCards: 'forbid',
          mentionCharges: 'forbid',
          mentionOrganisation: 'avoid',
          senderAddress: 'none',
        },
      },
    ],
  }),
  scripts: desk({letters: [elsewhere]}),
  nobody: desk({letters: []}),
  upcoming: desk({status: 'upcoming'}),
  reporting: desk({status: 'closed', asOf: letterDesk.closesAt + 1}),
  ended: desk({status: 'closed', asOf: letterDesk.reportsUntil + 1}),
};
