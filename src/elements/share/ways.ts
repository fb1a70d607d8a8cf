/** What is handed on: words of one's own, and where they lead. */
export interface Message {
  subject: string;
  text: string;
  url: string;
}

/** A network or a program, and the plain link that hands a message to it. Nothing of theirs is loaded here. */
interface Way {
  id: string;
  /** A name, the same in every language. */
  name: string;
  link: (message: Message) => string;
  /** How many characters it takes, if that is few. */
  most?: number;
}

const both = ({text, url}: Message) => `${text}\n${url}`;
const query = (address: string, said: Record<string, string>) => `${address}?${new URLSearchParams(said)}`;
/** RFC 6068: every line ends with CR and LF, a space is %20. */
const encoded = (words: string) => encodeURIComponent(words.replace(/\r?\n/g, '\r\n'));

export const ways: Way[] = [
  {id: 'whatsapp', name: 'WhatsApp', link: (it) => query('https://wa.me/', {text: both(it)})},
  {id: 'telegram', name: 'Telegram', link: ({text, url}) => query('https://t.me/share/url', {url, text})},
  {
    id: 'bluesky',
    name: 'Bluesky',
    link: (it) => query('https://bsky.app/intent/compose', {text: both(it)}),
    most: 300,
  },
  {id: 'facebook', name: 'Facebook', link: ({url}) => query('https://www.facebook.com/sharer/sharer.php', {u: url})},
  {id: 'x', name: 'X', link: ({text, url}) => query('https://x.com/intent/post', {text, url}), most: 280},
  {
    id: 'linkedin',
    name: 'LinkedIn',
    link: ({url}) => query('https://www.linkedin.com/sharing/share-offsite/', {url}),
  },
];

export const mail = (it: Message) => `mailto:?subject=${encoded(it.subject)}&body=${encoded(both(it))}`;

/** With a question mark before the ampersand: the spelling that both Android and iOS understand. */
export const sms = (it: Message) => `sms:?&body=${encodeURIComponent(both(it))}`;

export const mastodon = (server: string, it: Message) => query(`https://${server}/share`, {text: both(it)});

/** `@hanna@kolektiva.example`, `https://kolektiva.example/@hanna` and `kolektiva.example` all name one server. */
export function serverIn(typed: string): string | undefined {
  const host = typed
    .trim()
    .replace(/^https?:\/\//, '')
    .split('/')[0]!
    .split('@')
    .at(-1)!
    .toLowerCase();
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?$/u.test(host) ? host : undefined;
}

/** Those that will not take so many characters, the address included. */
export const tooLongFor = (it: Message) =>
  ways.filter(({most}) => most !== undefined && length(both(it)) > most).map(({name}) => name);

/** As people count: a letter with its accents is one, and so is a face made of five signs. */
const length = (words: string) => [...new Intl.Segmenter().segment(words)].length;
