/** Spanish: what mails and pages say besides a section's own words. */
// Types alone: an import that runs would go in a circle.
import type {ClassWords} from '../mail/class-words.js';
import type {MailWords} from '../mail/words.js';
import type {ClassPageWords} from '../pages/class-page-words.js';
import type {EventWords} from '../pages/event-words.js';
import type {LinkWords} from '../pages/link-words.js';
import type {PageWords} from '../pages/words.js';

export const mail: MailWords = {
  hello: 'Hola:',
  join: (campaign) => `Participar en «${campaign}»`,
  sign: (name) => `Firmar por ${name}`,
  wants: {
    write: 'escribir cartas',
    teach: 'escribir con un grupo escolar',
    host: 'recibir una reunión para escribir',
    organise: 'organizar la campaña donde vives',
  },
  means: (title, says) => `${title}: ${says}`,
  question: {
    subject: (campaign) => `¿Fuiste tú? ${campaign}`,
    asked: (campaign) => `Alguien escribió esta dirección en un formulario de «${campaign}» y pidió esto:`,
    press: 'Si fuiste tú, abre esta página y aprieta su botón:',
    open: 'Sí, fui yo',
    otherwise:
      'El enlace funciona siete días. Si no fuiste tú, no hagas nada: nada cuenta, y a las dos semanas no queda nada de ello.',
  },
  kit: {
    subject: (campaign) => `Lo que necesitas para tus cartas: ${campaign}`,
    welcome: (campaign) => `Te damos la bienvenida. Qué bueno que participas en «${campaign}».`,
    files: 'Aquí está lo que pediste:',
    start: 'Alguien espera una carta. Elige por quién escribes la primera:',
    cases: 'Los casos',
  },
  reminder: {
    subject: '¿Cuántas escribiste?',
    ask: (campaign) =>
      `Cuando te sumaste a «${campaign}» dijiste que podíamos preguntarte esto una sola vez: ¿cuántas cartas escribiste? Una ya es mucho.`,
    choose: 'Cada uno de estos enlaces abre una página con un botón. No se cuenta nada antes de que lo aprietes.',
    number: (_n, written) => `Escribí ${written}`,
    more: 'Escribí más',
    none: (date) => `¿Todavía ninguna? Hay tiempo hasta el ${date}:`,
    cases: 'Los casos',
    never: 'No me lo pregunten nunca más',
  },
  thanks: (campaign) => `Gracias. ${campaign}`,
  unsubscribe: 'No recibir más correos',
  erase: 'Borrar lo que guardamos de esta dirección',
};

export const classMail: ClassWords = {
  open: (campaign) => `Abrir un grupo escolar en «${campaign}»`,
  pupils: (n) => (n === 1 ? 'para 1 estudiante' : `para ${n} estudiantes`),
  desk: {
    subject: (campaign) => `Tu grupo: ${campaign}`,
    open: 'Tu grupo está abierto. Este enlace es tu escritorio: el código para tus estudiantes, el pizarrón, la cuenta, el diploma.',
    link: 'Ir a tu grupo',
    keep: 'Guarda este correo y no compartas el enlace: quien lo tenga puede hacer todo lo que tú puedes. Tus estudiantes solo necesitan el código.',
    until: (day) => `El código funciona hasta el ${day}; puedes hacer otro cuando quieras.`,
    close: 'Las cartas cuentan cuando las entregas en tu escritorio, apretando un botón una sola vez.',
    gone: (day) => `El ${day} se borra todo lo que se refiere al grupo. El número de cartas se queda.`,
  },
  end: {
    subject: 'Tus cartas todavía no están entregadas',
    written: (n, written) =>
      n === 1 ? 'En tu grupo se ha contado una carta.' : `En tu grupo se han contado ${written} cartas.`,
    say: 'No cuentan hasta que digas una vez que el número es correcto. Basta apretar un botón:',
    link: 'Ir a tu grupo',
    otherwise: 'Si no haces nada, no se cuentan y se borran con el grupo.',
  },
};

export const link: LinkWords = {
  confirm: {
    title: '¿Fuiste tú?',
    asked: (campaign) => `Alguien escribió tu correo electrónico en un formulario de «${campaign}» y pidió esto:`,
    agreed: 'Y aceptó esto:',
    join: 'Sí, quiero participar',
    sign: 'Sí, cuenten mi firma',
    all: 'Sí, fui yo',
    some: 'Quita la marca donde no fuiste tú.',
    otherwise: 'Si no fuiste tú, cierra esta página. Nada cuenta, y no pasa nada más.',
    changed: 'Se pidió otra cosa desde que abriste esta página, o no había nada marcado. Mira otra vez, por favor.',
  },
  confirmed: {
    title: 'Gracias.',
    joined: 'Ya participas. Aquí está todo lo que necesitas para una carta:',
    joinedPlain: 'Ya participas. Alguien espera una carta.',
    signed: (name) => `Tu firma por ${name} cuenta.`,
    write: (name) => `Una carta dice más que un nombre: escribe por ${name}`,
  },
  unsubscribe: {
    title: '¿No recibir más correos?',
    says: (campaign) =>
      `Después de esto, «${campaign}» no enviará nada más a tu dirección: ni materiales, ni recordatorio, ni noticias.`,
    button: 'No recibir más correos',
    done: 'Ya no recibirás correos nuestros.',
    rest: 'Lo que firmaste se queda. Para borrar también eso, usa el otro enlace del correo.',
  },
  erase: {
    title: '¿Borrar todo?',
    says: 'Esto borra lo que guardamos de tu dirección: que participas, lo que aceptaste, lo que espera ser confirmado o enviado. No se puede deshacer.',
    label: 'Tu correo electrónico, si firmaste peticiones',
    hint: 'Las firmas se guardan de modo que nadie puede buscarlas, tampoco nosotros. Escribe tu dirección otra vez y se encuentran, se borran y dejan de contar.',
    button: 'Borrar todo',
    wrong: 'Esta no es la dirección a la que llegó el correo. No se borró nada.',
    done: 'Todo está borrado.',
    rest: 'Las cartas que nos contaste sin tu nombre siguen contando; nada de ellas lleva a ti.',
  },
  silence: {
    title: '¿No preguntar nunca más?',
    says: 'Ya no te preguntaremos cuántas cartas escribiste. Tus cartas ayudan de todos modos.',
    button: 'No me lo pregunten nunca más',
    done: 'Ya no te lo preguntaremos.',
  },
  report: {
    title: '¿Cuántas escribiste?',
    says: 'Gracias por escribir. Cuéntanos, y cada una se suma.',
    case: 'Por quién',
    kind: 'Qué fue',
    kinds: {
      letter: 'Cartas a una autoridad',
      solidarity: 'Cartas o tarjetas a la persona o a su familia',
      email: 'Correos electrónicos a una autoridad',
    },
    count: 'Cuántas',
    button: 'Contarlas',
    number: 'Escribe un número entero, 1 o más.',
    counted: 'Gracias. Están contadas.',
    review: 'Gracias. Son muchísimas: alguien de la campaña las revisa antes de contarlas.',
    again:
      '¿También por alguien más? Aprieta una vez por cada quien. Si repites lo mismo, sustituye a lo que dijiste antes.',
    settled: 'La campaña contó estas cartas por su cuenta. Gracias por escribirlas.',
    closed: 'Ya no se cuentan cartas. Gracias por cada una que escribiste.',
    early: 'Todavía no se cuentan cartas. Vuelve cuando la campaña haya empezado.',
    gone: 'Ya no se le puede escribir a nadie. Gracias por cada carta que escribiste.',
    never: 'No me lo pregunten nunca más',
  },
  missing: {
    title: 'Este enlace ya no funciona.',
    confirm:
      'Tiene más de siete días, o no se copió completo. No se perdió nada que no puedas pedir otra vez: llena de nuevo el formulario y llegará otro correo.',
    other: 'Es demasiado viejo, o no se copió completo. Si ya lo usaste, lo que hacía está hecho.',
  },
  away: {
    title: 'En este momento no podemos responder.',
    says: 'No se perdió nada, y todavía no se hizo nada. Abre el enlace otra vez en un momento.',
  },
  back: 'A la campaña',
};

export const page: PageWords = {
  fictional: 'Esto es una demostración. La persona, el lugar y la historia son inventados.',
  counted: (count) => `${count} cartas y firmas hasta ahora.`,
  closed: 'Esta petición está cerrada.',
  upcoming: 'Esta petición todavía no está abierta.',
  sign: 'Para firmar hace falta JavaScript, porque tu firma viaja protegida. Actívalo para esta página.',
  all: 'Todos los casos',
  privacy: 'Qué pasa con tus datos',
  outcome: 'En qué terminó',
  missing: 'Aquí no hay nada',
  write: (name) => `Escribe por ${name}`,
  back: (name) => `Sobre ${name}`,
  join: 'Participa',
  joining:
    'Para sumarte hace falta JavaScript, porque tu dirección viaja protegida. Los materiales son para todo el mundo:',
  report: '¿Cuántas escribiste?',
  reporting:
    'Para contárnoslo hace falta JavaScript. Quien pidió un recordatorio encuentra en él enlaces que funcionan sin eso. Las cartas escritas a mano valen, lo sepamos o no.',
  writing: 'El escritorio de cartas necesita JavaScript. Todo lo que hace falta para una carta a mano está aquí.',
  cases: 'Los casos',
};

export const classPage: ClassPageWords = {
  title: 'Un grupo escolar escribe',
  openClass: 'Sí, abrir mi grupo',
  opened: 'Tu grupo está abierto',
  tell: 'Este es el código para tus estudiantes:',
  where: 'Lo escriben aquí:',
  desk: 'A tu escritorio: pizarrón, cuenta, diploma',
  mailed: 'El camino a tu escritorio llega también por correo, en menos de un cuarto de hora.',
  gone: (day) => `El ${day} se borra todo lo que se refiere a este grupo.`,
  needed:
    'Para contar entre todos hace falta JavaScript. Para escribir no: todo lo necesario para la clase se puede imprimir.',
  pack: 'Imprimir todo para la clase',
};

export const event: EventWords = {
  title: 'Escribir en compañía',
  none: 'Por ahora no hay ninguna reunión anunciada.',
  announcing: 'Para anunciar una hace falta JavaScript, porque tu dirección viaja protegida.',
  all: 'Todas las reuniones',
  calendar: 'Ponerla en mi calendario',
  cancelled: 'Cancelada',
  over: 'Esta reunión ya terminó.',
  by: (organiser) => `La anuncia ${organiser}`,
  online: 'En línea',
  until: (from, to) => `${from} – ${to}`,
  access: {
    wheelchair: 'Sin escalones, también en silla de ruedas',
    'sign-language': 'Lengua de señas',
    'hearing-loop': 'Bucle magnético',
    children: 'Niñas y niños son bienvenidos',
  },
  own: {
    title: 'Tus reuniones',
    none: 'Ya no hay nada tuyo anunciado.',
    says: 'Si alguna no se va a hacer, cancélala aquí. Sigue a la vista como cancelada, para que nadie llegue a una puerta cerrada.',
    button: 'Cancelarla',
    done: 'Está cancelada. En un minuto lo puede ver todo el mundo.',
  },
  declined: {
    subject: (title) => `Sobre tu reunión: ${title}`,
    says: (campaign) =>
      `Gracias por invitar a escribir con «${campaign}». Alguien leyó tu anuncio, y tal como está no se muestra:`,
    because: 'La razón, en sus propias palabras:',
    again: 'Si eso se puede arreglar, anúnciala otra vez. La mostraremos con gusto.',
    page: 'Anunciar una reunión',
    gone: 'Si no fuiste tú quien la anunció, no tienes que hacer nada. Nunca se mostró nada de ella.',
  },
  mail: {
    subject: (title) => `Tu reunión está anunciada: ${title}`,
    says: (campaign) => `Gracias. Lo que anunciaste está ahora en las páginas de «${campaign}»:`,
    page: 'Su página, para compartirla',
    after: 'Cuando termine, cuéntanos ahí cuántas cartas fueron.',
    cancel: 'Si no se va a hacer, cancélala aquí:',
    open: 'Cancelarla',
    correct: 'Para cambiar algo, cancélala y anúnciala otra vez.',
  },
};
