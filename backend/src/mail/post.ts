/** How a mail leaves: to the operator's mail server, or into a folder where somebody can look at it. */
import {mkdir, rename, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {createTransport} from 'nodemailer';
import {type Settings} from '../settings.js';

export interface Message {
  /** The mail's own, the same for every try. */
  id: string;
  kind: string;
  lang: string;
  to: string;
  /** Who the campaign is, where MAIL_FROM names nobody. */
  fromName: string;
  subject: string;
  text: string;
  html: string;
  unsubscribeUrl: string;
  at: number;
}

export interface Post {
  /** Rejects with what nodemailer says; `verdict` reads it. */
  send(message: Message): Promise<void>;
  /** Rejects when the server does not answer. */
  verify(): Promise<void>;
  close(): void;
}

/** Milliseconds. The whole exchange must be over before another process may take the mail for lost. */
const patience = 15_000;

export function openPost({smtpUrl, mailFrom, mailDir}: Settings): Post {
  return smtpUrl ? smtpPost(smtpUrl, mailFrom) : folderPost(mailDir, mailFrom);
}

function smtpPost(url: string, from: Settings['mailFrom']): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 4,
    // Whether a mail is tried again is our decision: only we know when the address may get another one.
    maxRequeues: 0,
    // A server that has closed an idle connection must not cost the next mail a try.
    idleTimeout: 5000,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    dnsTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  // The pool complains here about connections, too; whoever waits for a mail is told by `send`.
  transport.on('error', () => {});
  return {
    async send(message) {
      await transport.sendMail(envelope(message, from));
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

function folderPost(folder: string, from: Settings['mailFrom']): Post {
  const transport = createTransport({streamTransport: true, buffer: true, newline: 'windows'});
  return {
    async send(message) {
      const {message: text} = await transport.sendMail(envelope(message, from));
      await mkdir(folder, {recursive: true, mode: 0o700});
      const time = new Date(message.at).toISOString().slice(0, 19).replaceAll(':', '-');
      const file = join(folder, `${time}-${message.kind}-${message.lang}-${message.id.slice(0, 8)}.eml`);
      // Whoever watches the folder sees whole mails only.
      await writeFile(`${file}.part`, text as Buffer, {mode: 0o600});
      await rename(`${file}.part`, file);
    },
    verify: async () => {},
    close() {},
  };
}

function envelope(
  {id, lang, to, fromName, subject, text, html, unsubscribeUrl, at}: Message,
  from: Settings['mailFrom'],
) {
  return {
    from: {name: from.name ?? fromName, address: from.address},
    // As an object, so that a comma in it does not make two of it.
    to: {name: '', address: to},
    subject,
    text,
    html,
    date: new Date(at),
    messageId: `<${id}@${from.address.split('@').at(-1)}>`,
    list: {unsubscribe: {url: unsubscribeUrl}},
    headers: {
      // RFC 8058: mail programs show a button of their own that does it.
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      // RFC 3834: answering machines keep silent.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': lang,
    },
  };
}

/** What nodemailer and Node say of what went wrong. */
interface Failure {
  permanent?: boolean;
  responseCode?: number;
  code?: string;
  command?: string;
  syscall?: string;
}

export interface Verdict {
  /** The server has refused this mail, and would again. */
  final: boolean;
  /** It is not known whether the mail has arrived. */
  doubtful: boolean;
  /** For the log: never what a server says, which may name an address. */
  code: string;
}

export function verdict(error: unknown): Verdict {
  const {permanent, responseCode, code = 'unknown', command, syscall} = error as Failure;
  const told = responseCode ? `${code} ${responseCode}` : code;
  // A wrong password or a sender that is not allowed are the operator's to mend; the mail can wait for it.
  const ofThisMail = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM';
  const final = ofThisMail && (permanent === true || command === 'API');
  const refused = Boolean(responseCode) || ofThisMail || code === 'EAUTH' || code === 'EDNS' || code === 'ETLS';
  return {final, doubtful: !refused && syscall !== 'connect', code: told};
}
