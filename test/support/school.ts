/** A school: a backend whose mails lie in a folder and whose log can be read, and a class that a teacher has opened in it. */
import {type ChildProcess, spawn, spawnSync} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {simpleParser} from 'mailparser';
import type {ClassTerms, MyClass} from '../../src/contract/index.js';
import {until} from './until.js';

const program = 'backend/bin/w4r-backend.mjs';

export interface OpenedClass {
  /** What the page says after the button. */
  page: string;
  code: string;
  key: string;
  /** The teacher's desk. */
  desk: string;
  see(): Promise<MyClass>;
}

export type School = Awaited<ReturnType<typeof openSchool>>;

export async function openSchool() {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-school-'));
  const mails = join(folder, 'mails');
  const log: string[] = [];
  cpSync('dist/cdn', join(folder, 'widgets'), {recursive: true});
  const env = {
    ...process.env,
    PORT: '0',
    DATABASE_URL: `file:${join(folder, 'w4r.db')}`,
    WIDGETS_DIR: join(folder, 'widgets'),
    MAIL_DIR: mails,
    // Every request of it: what a pupil does must not stand there either.
    LOG_LEVEL: 'info',
  };
  const running: ChildProcess = spawn(process.execPath, [program, 'demo', 'backend/campaigns/sample'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  createInterface(running.stderr!).on('line', (line) => log.push(line));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(running.stdout!).on('line', (line) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(line);
      if (found) resolve(found[0]);
    });
    running.once('exit', (code) => reject(new Error(`The backend ended with ${code}: ${log.join('\n')}`)));
  });

  const mailed = async (to: string, purpose: string) => {
    const find = async () => {
      const files = readdirSync(folder).includes('mails') ? readdirSync(mails) : [];
      for (const file of files.filter((name) => name.endsWith('.eml'))) {
        const {text = ''} = await simpleParser(readFileSync(join(mails, file)));
        const raw = readFileSync(join(mails, file), 'utf8');
        const link = new RegExp(`https?://\\S+/${purpose}/[\\w-]{43}`).exec(text)?.[0];
        if (raw.includes(to) && link) return link;
      }
      return undefined;
    };
    return await until(find, `No mail comes to ${to}.`);
  };

  return {
    address,
    log,
    /** As a teacher does: the form, the mail, the button. */
    async open(name: string): Promise<OpenedClass> {
      const email = `teacher-${randomUUID()}@school.example`;
      const {consents} = (await (await fetch(`${address}/v1/classes?lang=en`)).json()) as ClassTerms;
      const answer = await fetch(`${address}/v1/classes`, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'idempotency-key': randomUUID()},
        body: JSON.stringify({
          email,
          name,
          country: 'NL',
          pupils: 30,
          lang: 'en',
          consents: consents.map(({id, version, lang, hash}) => ({id, version, lang, hash, given: true})),
        }),
      });
      if (answer.status !== 201) throw new Error(await answer.text());
      const button = await mailed(email, 'confirm');
      const asked = await (await fetch(button)).text();
      const receipt = /name="receipt" value="([^"]+)"/.exec(asked)![1]!;
      const page = await (await fetch(button, {method: 'POST', body: new URLSearchParams({receipt})})).text();
      const [, first, second] = /class="code"[^>]*>(\S{4}) (\S{4})</.exec(page)!;
      const key = /#w4r-class=([\w-]{43})/.exec(page)![1]!;
      const bearer = {authorization: `Bearer ${key}`};
      return {
        page,
        code: first! + second!,
        key,
        desk: `${address}/classroom?lang=en#w4r-class=${key}`,
        see: async () => (await (await fetch(`${address}/v1/my-class`, {headers: bearer})).json()) as MyClass,
      };
    },
    audit: () => spawnSync(process.execPath, [program, 'audit'], {env, encoding: 'utf8'}).stdout.trim(),
    async close() {
      if (running.exitCode === null) {
        const ended = once(running, 'exit');
        running.kill('SIGTERM');
        await ended;
      }
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
