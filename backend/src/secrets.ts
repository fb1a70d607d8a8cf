/** The two secrets of a backend: from the environment, or made beside SQLite's file and readable by its owner only. */
import {randomBytes} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {Refusal} from './refusal.js';
import {makeSealingKeys} from './sealing.js';
import {type Settings} from './settings.js';

export interface Secrets {
  pepper: string;
  sealingPublicKey: string;
  /** Where a private key made here lies, if one was. */
  privateKeyFile: string | undefined;
}

export async function findSecrets(settings: Settings): Promise<Secrets> {
  const {databaseUrl, dataDir} = settings;
  if (!databaseUrl.startsWith('file:')) {
    for (const [name, value] of [
      ['PEPPER', settings.pepper],
      ['SEALING_PUBLIC_KEY', settings.sealingPublicKey],
    ]) {
      if (value) continue;
      throw new Refusal(
        `${name} is not set. With PostgreSQL it must come from the environment, the same for every process: ` +
          'make a set once with `w4r-backend keys new`.',
      );
    }
  }
  const made = join(dataDir, 'keys');
  const files = {
    pepper: join(made, 'pepper'),
    public: join(made, 'sealing-public.key'),
    private: join(made, 'sealing-private.key'),
  };
  try {
    if (!settings.pepper && !existsSync(files.pepper)) keep(made, {[files.pepper]: randomBytes(32).toString('hex')});
    if (!settings.sealingPublicKey && !existsSync(files.public)) {
      const {publicKey, privateKey} = await makeSealingKeys();
      // The private half first: a public key without it would seal for nobody.
      keep(made, {[files.private]: privateKey, [files.public]: publicKey});
    }
  } catch (error) {
    throw new Refusal(
      `DATABASE_URL: the keys cannot be kept in ${made} (${(error as Error).message}). ` +
        'Let this user write there, or set PEPPER and SEALING_PUBLIC_KEY.',
    );
  }
  return {
    pepper: settings.pepper ?? readKey(files.pepper),
    sealingPublicKey: settings.sealingPublicKey ?? readKey(files.public),
    privateKeyFile: settings.sealingPublicKey ? undefined : files.private,
  };
}

/** For commands: the pepper where there is one, and never a new one. */
export function findPepper({pepper, dataDir}: Settings): string | undefined {
  const file = join(dataDir, 'keys', 'pepper');
  return pepper ?? (existsSync(file) ? readKey(file) : undefined);
}

function keep(folder: string, secrets: Record<string, string>) {
  mkdirSync(folder, {recursive: true, mode: 0o700});
  for (const [file, secret] of Object.entries(secrets)) writeFileSync(file, secret + '\n', {mode: 0o600, flag: 'wx'});
}

function readKey(file: string) {
  const key = readFileSync(file, 'utf8').trim();
  if (/^[0-9a-f]{64}$/.test(key)) return key;
  throw new Refusal(
    `${file} does not hold 64 hexadecimal digits. Put the right key back; a new one would not fit the data.`,
  );
}
