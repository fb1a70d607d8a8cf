/** A browser that prints into files instead of asking: headed, on a screen that nobody sees. */
import {spawn, spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {Page} from 'puppeteer-core';
import {openBrowser} from './launch.mjs';
import {until} from './until.js';

interface Word {
  word: string;
  x: number;
  y: number;
}

export interface Printed {
  text: string;
  pages: number;
  /** In millimetres. */
  width: number;
  height: number;
  /** Each word of the first page with where it stands, in millimetres from the upper left corner. */
  words: Word[];
  wordsOf(page: number): Word[];
  file: string;
}

export interface Printer {
  page(): Promise<Page>;
  /** What has come out since it was last asked. */
  printed(): Promise<Printed>;
  /** Whether something came out that nobody has asked for. */
  isEmpty(): boolean;
  stop(): Promise<void>;
}

const run = (program: string, ...args: string[]) => {
  const {status, stdout, stderr} = spawnSync(program, args, {encoding: 'utf8'});
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
};

const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 254) / 10;

const placed = (html: string): Word[] =>
  [...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, word]) => ({
    word: word!,
    x: millimetres(x),
    y: millimetres(y),
  }));

/** A free screen: the server takes one itself and says which. */
async function screen() {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    let told = '';
    server.stdio[3]!.on('data', (chunk: Buffer) => {
      told += chunk.toString();
      if (told.includes('\n')) resolve(told.trim());
    });
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}.`)));
  });
  return {display: `:${number}`, stop: () => server.kill()};
}

/** As somebody's profile has it who printed into a file the last time. */
function profile(folder: string, out: string) {
  const destination = {id: 'Save as PDF', origin: 'local', account: ''};
  const appState = JSON.stringify({
    version: 2,
    selectedDestinationId: destination.id,
    recentDestinations: [destination],
    // Most people's browsers print the address of the page over and under it.
    isHeaderFooterEnabled: true,
  });
  mkdirSync(join(folder, 'Default'), {recursive: true});
  writeFileSync(
    join(folder, 'Default/Preferences'),
    JSON.stringify({
      printing: {print_preview_sticky_settings: {appState}},
      savefile: {default_directory: out},
      intl: {accept_languages: 'en-US', selected_languages: 'en-US'},
    }),
  );
}

export async function openPrinter(): Promise<Printer> {
  const folder = mkdtempSync(join(tmpdir(), 'w4r-printer-'));
  const out = join(folder, 'out');
  mkdirSync(out);
  profile(join(folder, 'profile'), out);
  const {display, stop} = await screen();
  const browser = await openBrowser('chromium', {
    headless: false,
    userDataDir: join(folder, 'profile'),
    env: {...process.env, TZ: 'UTC', DISPLAY: display},
    args: ['--kiosk-printing'],
  });
  let taken = 0;
  const files = () => readdirSync(out).filter((name) => name.endsWith('.pdf'));
  return {
    page: () => browser.newPage(),
    isEmpty: () => files().length === taken,
    async printed() {
      // Its name is there before its end is.
      const file = await until(
        () => {
          const fresh = files().find((name) => !name.startsWith('taken-'));
          return fresh && spawnSync('pdfinfo', [join(out, fresh)]).status === 0 ? fresh : undefined;
        },
        () => `Nothing was printed: ${readdirSync(out).join(', ')}.`,
      );
      const path = join(out, `taken-${++taken}.pdf`);
      run('mv', join(out, file), path);
      const info = run('pdfinfo', path);
      const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info);
      const wordsOf = (page: number) => placed(run('pdftotext', '-f', `${page}`, '-l', `${page}`, '-bbox', path, '-'));
      return {
        text: run('pdftotext', '-layout', path, '-').normalize('NFKC'),
        pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
        width: millimetres(size?.[1]),
        height: millimetres(size?.[2]),
        words: wordsOf(1),
        wordsOf,
        file: path,
      };
    },
    async stop() {
      await browser.close();
      stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}
