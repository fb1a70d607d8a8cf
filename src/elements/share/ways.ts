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
  limit?: Limit;
}

/** How a network counts, and how many it takes. */
interface Limit {
  most: number;
  length: (message: Message) => number;
}

const both = ({text, url}: Message) => `${text}\n${url}`;
/** Half a character, which a careless paste leaves behind, cannot be encoded. */
const coded = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'));
/** A space is %20: a telephone that opens such a link in a program of its own shows a + as a plus. */
const query = (address: string, said: Record<string, string>) =>
  `${address}?${Object.entries(said)
    .map(([name, words]) => `${name}=${coded(words)}`)
    .join('&')}`;
/** RFC 6068: every line ends with CR and LF. */
const lines = (words: string) => coded(words.replace(/\r?\n/g, '\r\n'));

/** As people count: a letter with its accents is one, and so is a face made of five signs. */
const signs = (words: string) => [...new Intl.Segmenter().segment(words)].map(({segment}) => segment);

const bluesky: Limit = {most: 300, length: (it) => signs(both(it)).length};

/** Every link counts 23 there; a sign of the alphabets one, of other scripts and of pictures two. */
const x: Limit = {
  most: 280,
  length: ({text}) => signs(text).reduce((sum, sign) => sum + (sign.codePointAt(0)! < 0x1100 ? 1 : 2), 24),
};

export const ways: Way[] = [
  {id: 'whatsapp', name: 'WhatsApp', link: (it) => query('https://wa.me/', {text: both(it)})},
  {id: 'telegram', name: 'Telegram', link: ({text, url}) => query('https://t.me/share/url', {url, text})},
  {
    id: 'bluesky',
    name: 'Bluesky',
    link: (it) => query('https://bsky.app/intent/compose', {text: both(it)}),
    limit: bluesky,
  },
  {id: 'facebook', name: 'Facebook', link: ({url}) => query('https://www.facebook.com/sharer/sharer.php', {u: url})},
  {id: 'x', name: 'X', link: ({text, url}) => query('https://x.com/intent/post', {text, url}), limit: x},
  {
    id: 'linkedin',
    name: 'LinkedIn',
    link: ({url}) => query('https://www.linkedin.com/sharing/share-offsite/', {url}),
  },
];

export const mail = (it: Message) => `mailto:?subject=${lines(it.subject)}&body=${lines(both(it))}`;

/** With a question mark before the ampersand: the spelling that both Android and iOS understand. */
export const sms = (it: Message) => `sms:?&body=${coded(both(it))}`;

export const mastodon = (server: string, it: Message) => query(`https://${server}/share`, {text: both(it)});

/** `@hanna@kolektiva.example`, `https://kolektiva.example/@hanna` and `kolektiva.example` all name one server. */
export function serverIn(typed: string): string | undefined {
  const host = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .split(/[/?#]/)[0]!
    .split('@')
    .at(-1)!;
  return /^[\p{L}\d][\p{L}\d-]*(\.[\p{L}\d-]+)+(:\d+)?$/u.test(host) ? host : undefined;
}

/** Those that will not take so much, the address included. */
export const tooLongFor = (it: Message) =>
  ways.filter(({limit}) => limit && limit.length(it) > limit.most).map(({name}) => name);
