/** A real mail server on the loopback address that can be told to behave like the worst of them. */
import {type ParsedMail, simpleParser} from 'mailparser';
import {SMTPServer} from 'smtp-server';
import {until} from './until.js';

/** `refuse`: come back later. `reject`: never. `hold`: takes the mail and says nothing. */
export type Manners = 'accept' | 'refuse' | 'reject' | 'hold';

export interface Arrived extends ParsedMail {
  to: ParsedMail['to'];
  recipients: string[];
  /** Addresses of our own pages, by what stands in their path. */
  link(purpose: string): string;
}

export type PostOffice = Awaited<ReturnType<typeof createPostOffice>>;

export async function createPostOffice() {
  const mails: Arrived[] = [];
  let manners: Manners = 'accept';
  let tries = 0;
  const later = (code: number) => Object.assign(new Error('Not now'), {responseCode: code});

  const open = (port: number) =>
    new Promise<SMTPServer>((resolve) => {
      const server = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS', 'AUTH'],
        logger: false,
        closeTimeout: 100,
        onRcptTo(_address, _session, done) {
          tries++;
          if (manners === 'refuse') return done(later(451));
          if (manners === 'reject') return done(later(550));
          done();
        },
        onData(stream, session, done) {
          const parts: Buffer[] = [];
          stream.on('data', (part: Buffer) => parts.push(part));
          stream.on('end', () => {
            if (manners === 'hold') return;
            const recipients = session.envelope.rcptTo.map(({address}) => address);
            void simpleParser(Buffer.concat(parts)).then((mail) => {
              mails.push({...mail, recipients, link: (purpose) => linkIn(mail, purpose)} as Arrived);
              done();
            });
          });
        },
      });
      server.on('error', () => {});
      server.listen(port, '127.0.0.1', () => resolve(server));
    });

  let server: SMTPServer | undefined = await open(0);
  const {port} = server.server.address() as {port: number};
  const close = () => new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    get tries() {
      return tries;
    },
    behave: (how: Manners) => void (manners = how),
    /** Nobody listens there any more. */
    leave: async () => {
      await close();
      server = undefined;
    },
    comeBack: async () => void (server = await open(port)),
    close,
    /** Waits until so many have come to this address, and gives the last. */
    async received(email: string, n = 1): Promise<Arrived> {
      const theirs = () => mails.filter(({recipients}) => recipients.includes(email));
      await until(() => theirs().length >= n);
      return theirs()[n - 1]!;
    },
    of: (email: string) => mails.filter(({recipients}) => recipients.includes(email)),
  };
}

function linkIn({text = ''}: ParsedMail, purpose: string) {
  const found = new RegExp(`https?://\\S+/${purpose}/[\\w-]{43}`).exec(text)?.[0];
  if (!found) throw new Error(`There is no link to ${purpose} in:\n${text}`);
  return found;
}
