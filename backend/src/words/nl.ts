/** Dutch: what mails and pages say besides a section's own words. */
// Types alone: an import that runs would go in a circle.
import type {ClassWords} from '../mail/class-words.js';
import type {MailWords} from '../mail/words.js';
import type {ClassPageWords} from '../pages/class-page-words.js';
import type {EventWords} from '../pages/event-words.js';
import type {LinkWords} from '../pages/link-words.js';
import type {PageWords} from '../pages/words.js';

export const mail: MailWords = {
  hello: 'Hallo,',
  join: (campaign) => `Meedoen met ‘${campaign}’`,
  sign: (name) => `Tekenen voor ${name}`,
  wants: {
    write: 'brieven schrijven',
    teach: 'schrijven met een klas',
    host: 'een schrijfbijeenkomst houden',
    organise: 'de campagne in je eigen buurt organiseren',
  },
  means: (title, says) => `${title}: ${says}`,
  question: {
    subject: (campaign) => `Was jij dit? ${campaign}`,
    asked: (campaign) => `Iemand heeft dit adres ingevuld in een formulier van ‘${campaign}’ en dit gevraagd:`,
    press: 'Was jij het? Open dan deze pagina en druk op de knop:',
    open: 'Ja, dat was ik',
    otherwise:
      'De link werkt zeven dagen. Was jij het niet, dan hoef je niets te doen: niets telt mee, en na twee weken is er niets meer van over.',
  },
  kit: {
    subject: (campaign) => `Alles voor je brieven: ${campaign}`,
    welcome: (campaign) => `Welkom. Fijn dat je meedoet met ‘${campaign}’.`,
    files: 'Dit is waar je om vroeg:',
    start: 'Er wacht iemand op een brief. Kies voor wie je de eerste schrijft:',
    cases: 'De zaken',
  },
  reminder: {
    subject: 'Hoeveel heb je er geschreven?',
    ask: (campaign) =>
      `Toen je ging meedoen met ‘${campaign}’, zei je dat we je dit één keer mochten vragen: hoeveel brieven heb je geschreven? Eén is al veel.`,
    choose: 'Elk van deze links opent een pagina met een knop. Er telt niets mee voordat je daarop drukt.',
    number: (_n, written) => `Ik schreef er ${written}`,
    more: 'Ik schreef er meer',
    none: (date) => `Nog geen? Het kan nog tot en met ${date}:`,
    cases: 'De zaken',
    never: 'Vraag het me nooit meer',
  },
  thanks: (campaign) => `Dank je wel. ${campaign}`,
  unsubscribe: 'Geen mail meer van ons',
  erase: 'Wissen wat wij van dit adres bewaren',
};

export const classMail: ClassWords = {
  open: (campaign) => `Een klas openen in ‘${campaign}’`,
  pupils: (n) => (n === 1 ? 'voor 1 leerling' : `voor ${n} leerlingen`),
  desk: {
    subject: (campaign) => `Je klas: ${campaign}`,
    open: 'Je klas is open. Deze link is je bureau: de code voor de leerlingen, het bord, de telling, het certificaat.',
    link: 'Naar je klas',
    keep: 'Bewaar deze mail en geef de link niet door: wie hem heeft, kan alles wat jij kunt. Leerlingen hebben alleen de code nodig.',
    until: (day) => `De code werkt tot en met ${day}; je kunt altijd een nieuwe maken.`,
    close: 'Brieven tellen mee zodra je ze aan je bureau hebt ingeleverd, met één druk op een knop.',
    gone: (day) => `Op ${day} wordt alles over de klas gewist. Het aantal brieven blijft.`,
  },
  end: {
    subject: 'Je brieven zijn nog niet ingeleverd',
    written: (n, written) =>
      n === 1 ? 'In je klas is één brief gemeld.' : `In je klas zijn ${written} brieven gemeld.`,
    say: 'Ze tellen pas mee als je één keer hebt gezegd dat het aantal klopt. Eén druk op de knop is genoeg:',
    link: 'Naar je klas',
    otherwise: 'Doe je niets, dan tellen ze niet mee en worden ze met de klas gewist.',
  },
};

export const link: LinkWords = {
  confirm: {
    title: 'Was jij dit?',
    asked: (campaign) => `Iemand heeft je e-mailadres ingevuld in een formulier van ‘${campaign}’ en dit gevraagd:`,
    agreed: 'En ging hiermee akkoord:',
    join: 'Ja, ik wil meedoen',
    sign: 'Ja, tel mijn handtekening mee',
    all: 'Ja, dat was ik',
    some: 'Haal het vinkje weg waar jij het niet was.',
    otherwise: 'Was jij het niet, sluit dan deze pagina. Er telt niets mee en er gebeurt verder niets.',
    changed:
      'Sinds je deze pagina opende is er iets anders gevraagd, of er was niets aangevinkt. Kijk alsjeblieft nog een keer.',
  },
  confirmed: {
    title: 'Dank je wel.',
    joined: 'Je doet mee. Hier is alles wat je voor een brief nodig hebt:',
    joinedPlain: 'Je doet mee. Er wacht iemand op een brief.',
    signed: (name) => `Je handtekening voor ${name} telt mee.`,
    write: (name) => `Een brief zegt meer dan een naam: schrijf voor ${name}`,
  },
  unsubscribe: {
    title: 'Geen mail meer?',
    says: (campaign) =>
      `Hierna stuurt ‘${campaign}’ niets meer naar je adres: geen materiaal, geen herinnering, geen nieuws.`,
    button: 'Geen mail meer',
    done: 'Je krijgt geen mail meer van ons.',
    rest: 'Wat je hebt getekend, blijft. Wil je ook dat laten wissen, gebruik dan de andere link in de mail.',
  },
  erase: {
    title: 'Alles wissen?',
    says: 'Dit wist wat wij van je adres bewaren: dat je meedoet, waarmee je akkoord ging, wat nog bevestigd of gemaild moet worden. Het kan niet worden teruggedraaid.',
    label: 'Je e-mailadres, als je petities hebt getekend',
    hint: 'Handtekeningen worden zo bewaard dat niemand ze kan opzoeken, ook wij niet. Vul je adres nog een keer in, dan worden ze gevonden, gewist en niet meer meegeteld.',
    button: 'Alles wissen',
    wrong: 'Dit is niet het adres waar de mail naartoe ging. Er is niets gewist.',
    done: 'Alles is gewist.',
    rest: 'Brieven die je zonder je naam hebt gemeld, blijven meetellen; niets daarvan leidt naar jou.',
  },
  silence: {
    title: 'Nooit meer vragen?',
    says: 'We vragen je niet meer hoeveel brieven je hebt geschreven. Je brieven helpen evengoed.',
    button: 'Vraag het me nooit meer',
    done: 'We vragen het je niet meer.',
  },
  report: {
    title: 'Hoeveel heb je er geschreven?',
    says: 'Dank je wel voor het schrijven. Vertel het ons, en elke brief telt mee.',
    case: 'Voor wie',
    kind: 'Wat het was',
    kinds: {
      letter: 'Brieven aan iemand met een ambt',
      solidarity: 'Brieven of kaarten aan de persoon zelf of de familie',
      email: 'E-mails aan iemand met een ambt',
    },
    count: 'Hoeveel',
    button: 'Tel ze mee',
    number: 'Vul een heel getal in, 1 of meer.',
    counted: 'Dank je wel. Ze zijn meegeteld.',
    review: 'Dank je wel. Dat zijn er heel veel: iemand van de campagne kijkt ernaar voordat ze meetellen.',
    again:
      'Ook voor iemand anders? Druk voor ieder één keer. Vul je hetzelfde nog een keer in, dan komt dat in de plaats van wat je eerder zei.',
    settled: 'De campagne heeft deze brieven zelf geteld. Dank je wel dat je ze schreef.',
    closed: 'Brieven worden niet meer geteld. Dank je wel voor elke brief die je schreef.',
    early: 'Brieven worden nog niet geteld. Kom terug als de campagne begonnen is.',
    gone: 'Er kan aan niemand meer worden geschreven. Dank je wel voor elke brief die je schreef.',
    never: 'Vraag het me nooit meer',
  },
  missing: {
    title: 'Deze link werkt niet meer.',
    confirm:
      'Hij is ouder dan zeven dagen, of niet in zijn geheel gekopieerd. Er is niets verloren dat je niet opnieuw kunt vragen: vul het formulier nog een keer in, dan komt er een nieuwe mail.',
    other: 'Hij is te oud, of niet in zijn geheel gekopieerd. Heb je hem al gebruikt, dan is het gebeurd.',
  },
  away: {
    title: 'We zijn op dit moment niet bereikbaar.',
    says: 'Er is niets verloren, en er is nog niets gedaan. Open de link over een ogenblik nog een keer.',
  },
  back: 'Naar de campagne',
};

export const page: PageWords = {
  fictional: 'Dit is een voorbeeld. De persoon, de plaats en het verhaal zijn verzonnen.',
  counted: (count) => `Tot nu toe ${count} brieven en handtekeningen.`,
  closed: 'Deze petitie is gesloten.',
  upcoming: 'Deze petitie is nog niet open.',
  sign: 'Tekenen kan alleen met JavaScript, omdat je handtekening onderweg wordt beschermd. Zet het aan voor deze pagina.',
  all: 'Alle zaken',
  privacy: 'Wat er met je gegevens gebeurt',
  outcome: 'Hoe het is afgelopen',
  missing: 'Hier is niets',
  write: (name) => `Schrijf voor ${name}`,
  back: (name) => `Over ${name}`,
  join: 'Doe mee',
  joining:
    'Aanmelden kan alleen met JavaScript, omdat je adres onderweg wordt beschermd. Het materiaal is er voor iedereen:',
  report: 'Hoeveel heb je er geschreven?',
  reporting:
    'Het ons vertellen kan alleen met JavaScript. Wie om een herinnering vroeg, vindt daarin links die zonder werken. Brieven met de hand tellen, of wij ervan horen of niet.',
  writing:
    'De schrijftafel werkt alleen met JavaScript. Alles wat je voor een brief met de hand nodig hebt, staat hier.',
  cases: 'De zaken',
};

export const classPage: ClassPageWords = {
  title: 'Een klas schrijft',
  openClass: 'Ja, open mijn klas',
  opened: 'Je klas is open',
  tell: 'Dit is de code voor je leerlingen:',
  where: 'Ze vullen hem hier in:',
  desk: 'Naar je bureau: bord, telling, certificaat',
  mailed: 'De weg naar je bureau komt ook per mail, binnen een kwartier.',
  gone: (day) => `Op ${day} wordt alles over deze klas gewist.`,
  needed: 'Samen tellen kan alleen met JavaScript. Schrijven niet: alles voor de les kan worden geprint.',
  pack: 'Print alles voor de les',
};

export const event: EventWords = {
  title: 'Samen schrijven',
  none: 'Er is op dit moment geen bijeenkomst aangekondigd.',
  announcing: 'Aankondigen kan alleen met JavaScript, omdat je adres onderweg wordt beschermd.',
  all: 'Alle bijeenkomsten',
  calendar: 'Zet het in mijn agenda',
  cancelled: 'Gaat niet door',
  over: 'Deze bijeenkomst is voorbij.',
  by: (organiser) => `Aangekondigd door ${organiser}`,
  online: 'Online',
  until: (from, to) => `${from} tot ${to}`,
  access: {
    wheelchair: 'Zonder drempels, ook voor rolstoelen',
    'sign-language': 'Gebarentaal',
    'hearing-loop': 'Ringleiding',
    children: 'Kinderen zijn welkom',
  },
  own: {
    title: 'Je bijeenkomsten',
    none: 'Er is van jou niets meer aangekondigd.',
    says: 'Gaat er een niet door, zeg die dan hier af. Ze blijft zichtbaar als afgezegd, zodat niemand voor een dichte deur staat.',
    button: 'Afzeggen',
    done: 'Ze is afgezegd. Binnen een minuut kan iedereen dat zien.',
  },
  declined: {
    subject: (title) => `Over je bijeenkomst: ${title}`,
    says: (campaign) =>
      `Dank je wel dat je mensen uitnodigt om mee te schrijven met ‘${campaign}’. Iemand heeft je aankondiging gelezen, en zo wordt ze niet getoond:`,
    because: 'Waarom, in hun eigen woorden:',
    again: 'Kan dat worden verholpen, kondig haar dan opnieuw aan. We tonen haar graag.',
    page: 'Een bijeenkomst aankondigen',
    gone: 'Was jij het niet die haar aankondigde, dan hoef je niets te doen. Er is nooit iets van getoond.',
  },
  mail: {
    subject: (title) => `Je bijeenkomst is aangekondigd: ${title}`,
    says: (campaign) => `Dank je wel. Wat je hebt aangekondigd, staat nu op de pagina’s van ‘${campaign}’:`,
    page: 'De pagina, om door te geven',
    after: 'Vertel ons daar na afloop hoeveel brieven het er waren.',
    cancel: 'Gaat ze niet door, zeg haar dan hier af:',
    open: 'Afzeggen',
    correct: 'Wil je iets veranderen, zeg haar dan af en kondig haar opnieuw aan.',
  },
};
