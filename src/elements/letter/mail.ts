/** One e-mail, for every program that can write one. Loaded when somebody wants to send it. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Programs cut longer links off, without a word. */
const WARN = 1_600;
const LONGEST_MAILTO = 2_000;
/** Web mailers answer longer ones with an error. */
const LONGEST_LINK = 6_000;

/** Half a character, which a careless paste leaves behind, cannot be encoded. */
const coded = (words: string) => encodeURIComponent(words.replace(/\p{Surrogate}/gu, '\ufffd'));

/** RFC 6068: lines end in CRLF. Outlook drops the text where the subject is empty. */
const parts = ({subject, text}: Mail, names: [subject: string, text: string]) => {
  const given = [subject, text.replace(/\r?\n/g, '\r\n')];
  return names.flatMap((name, index) => (given[index] ? [`${name}=${coded(given[index])}`] : [])).join('&');
};

export function mailto(mail: Mail): string {
  const [name = '', domain = ''] = mail.to.split(/@(?=[^@]*$)/);
  return `mailto:${coded(name)}@${coded(domain)}?${parts(mail, ['subject', 'body'])}`;
}

export type Fit = 'good' | 'long' | 'too-long';

export const fitOf = (link: string): Fit =>
  link.length > LONGEST_MAILTO ? 'too-long' : link.length > WARN ? 'long' : 'good';

/** Plain links: nothing is loaded from these houses until somebody follows one. */
export function webMailers(mail: Mail): [name: string, link: string][] {
  const to = coded(mail.to);
  const links: [string, string][] = [
    ['Gmail', `https://mail.google.com/mail/?view=cm&fs=1&to=${to}&${parts(mail, ['su', 'body'])}`],
    ['Outlook.com', `https://outlook.live.com/mail/0/deeplink/compose?to=${to}&${parts(mail, ['subject', 'body'])}`],
    ['Yahoo', `https://compose.mail.yahoo.com/?to=${to}&${parts(mail, ['subject', 'body'])}`],
  ];
  return links.filter(([, link]) => link.length <= LONGEST_LINK);
}

/** What could smuggle a second address or a header in is no address. */
export const isAddress = (email: string | null): email is string => /^[^\s@,;?&%]+@[^\s@,;?&%]+$/.test(email ?? '');
