/** Everything the environment may say. `--help`, `docs/backend.md` and the checks at start all read this one table. */
import {existsSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Refusal} from './refusal.js';

export const settingsTable = [
  ['PORT', '8787', 'Port to listen on; 0 takes any free one.'],
  ['HOST', '127.0.0.1', 'Address to listen on; 0.0.0.0 for every network.'],
  ['DATABASE_URL', 'file:backend/data/w4r.db', 'file:… for SQLite, postgres://… for a PostgreSQL server.'],
  ['PUBLIC_URL', 'http://HOST:PORT', 'The address visitors reach this backend under.'],
  ['WIDGETS_DIR', 'dist/cdn', 'Folder with the built w4r.js, w4r.css and chunks/.'],
  ['EXAMPLES_DIR', '', 'Folder with example pages to serve under /examples/; empty serves none.'],
  ['SMTP_URL', '', 'Your mail server: smtp://user:password@host:587 or smtps://…; empty keeps mails as files.'],
  ['MAIL_FROM', '', 'From whom mails come: Name <address>, or the address alone. Required with SMTP_URL.'],
  ['MAIL_DIR', '(mails, beside the database)', 'Where mails are kept as files when there is no SMTP_URL.'],
  ['TRUST_PROXY', '0', 'How many proxies of yours stand in front and set X-Forwarded-For.'],
  ['LIVE_MAX', '5000', 'How many live count streams one process holds; further ones are told to poll.'],
  ['RATE_BURST', '3000', 'Signatures, reports and sign-ups one network address may send at once.'],
  ['RATE_PER_HOUR', '3600', 'How many of them it may send an hour after that; 0 sets no limit.'],
  ['LOG_LEVEL', 'warn', 'error, warn, info (every request) or silent.'],
  ['PEPPER', '(made with SQLite)', '64 hexadecimal digits that keep person keys from being guessed. Never change it.'],
  [
    'SEALING_PUBLIC_KEY',
    '(made with SQLite)',
    'The public key personal fields are sealed to; see `w4r-backend keys new`.',
  ],
] as const;

export interface Settings {
  port: number;
  host: string;
  databaseUrl: string;
  /** Where SQLite's file and the secrets made for it live. */
  dataDir: string;
  publicUrl: string | undefined;
  widgetsDir: string;
  examplesDir: string | undefined;
  smtpUrl: string | undefined;
  /** Without a name, the campaign's stands there. */
  mailFrom: {name: string | undefined; address: string};
  mailDir: string;
  trustProxy: number;
  liveMax: number;
  rateBurst: number;
  ratePerHour: number;
  logLevel: 'error' | 'warn' | 'info' | 'silent';
  pepper: string | undefined;
  sealingPublicKey: string | undefined;
}

type Environment = Record<string, string | undefined>;

/** Throws a `Refusal` that names the first setting that cannot work. Relative paths start at `cwd`. */
export function readSettings(env: Environment, backendDir: string, cwd = process.cwd()): Settings {
  const given = (name: string) => env[name]?.trim() || undefined;
  const whole = (name: string, fallback: number, max: number) => {
    const said = given(name);
    if (said === undefined) return fallback;
    const value = Number(said);
    if (/^\d+$/.test(said) && value <= max) return value;
    throw new Refusal(`${name} is "${said}", but must be a whole number from 0 to ${max}. Correct it or leave it out.`);
  };

  const databaseUrl = given('DATABASE_URL') ?? `file:${join(backendDir, 'data', 'w4r.db')}`;
  if (!/^(file:|postgres(ql)?:\/\/)/.test(databaseUrl)) {
    throw new Refusal('DATABASE_URL must begin with file: (SQLite) or postgres:// (a PostgreSQL server).');
  }
  const publicUrl = given('PUBLIC_URL')?.replace(/\/+$/, '');
  if (publicUrl !== undefined && !(/^https?:\/\//.test(publicUrl) && URL.canParse(publicUrl))) {
    throw new Refusal(`PUBLIC_URL is "${publicUrl}", but must be an address such as https://act.example.org.`);
  }
  const logLevel = given('LOG_LEVEL') ?? 'warn';
  if (!['error', 'warn', 'info', 'silent'].includes(logLevel)) {
    throw new Refusal(`LOG_LEVEL is "${logLevel}", but must be error, warn, info or silent.`);
  }
  for (const name of ['PEPPER', 'SEALING_PUBLIC_KEY']) {
    const said = given(name);
    // The value stays out of the sentence: it may be a secret that was merely pasted into the wrong line.
    if (said !== undefined && !/^[0-9a-f]{64}$/.test(said)) {
      throw new Refusal(`${name} must be 64 hexadecimal digits. Make a set with \`w4r-backend keys new\`.`);
    }
  }
  const examplesDir = given('EXAMPLES_DIR') && resolve(cwd, given('EXAMPLES_DIR')!);
  if (examplesDir && !existsSync(examplesDir)) {
    throw new Refusal(`EXAMPLES_DIR is "${examplesDir}", but there is no such folder.`);
  }
  const dataDir = databaseUrl.startsWith('file:')
    ? resolve(cwd, sqlitePath(databaseUrl), '..')
    : join(backendDir, 'data');
  const smtpUrl = given('SMTP_URL');
  if (smtpUrl !== undefined && !isMailServer(smtpUrl)) {
    // The address may hold a password.
    throw new Refusal('SMTP_URL must be an address such as smtp://user:password@mail.example.org:587 or smtps://….');
  }
  return {
    port: whole('PORT', 8787, 65535),
    host: given('HOST') ?? '127.0.0.1',
    databaseUrl,
    dataDir,
    publicUrl,
    widgetsDir: resolve(cwd, given('WIDGETS_DIR') ?? join(backendDir, '../dist/cdn')),
    examplesDir: examplesDir || undefined,
    smtpUrl,
    mailFrom: mailFrom(given('MAIL_FROM'), smtpUrl !== undefined),
    mailDir: resolve(cwd, given('MAIL_DIR') ?? join(dataDir, 'mails')),
    trustProxy: whole('TRUST_PROXY', 0, 10),
    liveMax: whole('LIVE_MAX', 5000, 1_000_000),
    rateBurst: whole('RATE_BURST', 3000, 1_000_000),
    ratePerHour: whole('RATE_PER_HOUR', 3600, 1_000_000_000),
    logLevel: logLevel as Settings['logLevel'],
    pepper: given('PEPPER'),
    sealingPublicKey: given('SEALING_PUBLIC_KEY'),
  };
}

function isMailServer(url: string) {
  if (!URL.canParse(url)) return false;
  const {protocol, hostname} = new URL(url);
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '';
}

function mailFrom(said: string | undefined, required: boolean): Settings['mailFrom'] {
  if (said === undefined) {
    if (!required) return {name: undefined, address: 'letters@localhost'};
    throw new Refusal(
      'MAIL_FROM is not set. Mails need a sender that people can answer: MAIL_FROM=letters@example.org',
    );
  }
  const [, name, address] = /^(?:([^<>\r\n]*?)\s*<)?([^\s<>@,;"]+@[^\s<>@,;"]+)>?$/.exec(said) ?? [];
  if (!address || said.endsWith('>') !== said.includes('<')) {
    throw new Refusal(`MAIL_FROM is "${said}", but must be an address, or Name <address>.`);
  }
  return {name: name?.replace(/^"(.*)"$/, '$1') || undefined, address};
}

/** `file:data.db`, `file:/srv/data.db` and `file:///srv/data.db` all name a file. */
export function sqlitePath(url: string) {
  return url.startsWith('file://') ? fileURLToPath(url) : url.slice('file:'.length);
}
