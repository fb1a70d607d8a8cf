/** A screen that nobody sees, what reads and draws PDF files, and letters of every script. Linux only. */
import {spawnSync} from 'node:child_process';
import {installPackages, onPath, say} from './system.mjs';

const programs = ['Xvfb', 'pdftotext', 'pdfinfo', 'pdftoppm'];

/** One font for each script that a letter is printed in. */
const scripts = ['ar', 'hi', 'ja'];

const hasFont = (/** @type {string} */ lang) =>
  spawnSync('fc-list', [`:lang=${lang}`, 'family'], {encoding: 'utf8'}).stdout?.trim() !== '';

/** What is not there, as a sentence says it; empty where letters can be printed. */
export function missingForPrinting() {
  if (process.platform !== 'linux') return 'run it on Linux, where Xvfb is';
  const missing = programs.filter((name) => !onPath(name));
  if (!missing.length && scripts.every(hasFont)) return '';
  return `install ${[...missing, ...(scripts.every(hasFont) ? [] : ['fonts for Arabic, Hindi and Japanese'])].join(', ')}`;
}

export function ensurePrinting() {
  if (process.platform === 'linux' && missingForPrinting())
    installPackages({
      apt: ['xvfb', 'poppler-utils', 'fontconfig', 'fonts-noto-core', 'fonts-noto-cjk'],
      dnf: [
        'xorg-x11-server-Xvfb',
        'poppler-utils',
        'fontconfig',
        'google-noto-sans-arabic-fonts',
        'google-noto-sans-devanagari-fonts',
        'google-noto-sans-cjk-fonts',
      ],
    });
  const missing = missingForPrinting();
  say(missing ? `printing: not here. To print letters, ${missing}.` : 'printing: Xvfb and poppler');
  return {missing};
}
