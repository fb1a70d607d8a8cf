/**
 * Draws the sample campaign's printed material again, after its words or portraits have changed:
 *   node tools/kit/make.mjs               everything
 *   node tools/kit/make.mjs sheets share  only these (guide, sheets, share)
 * It takes the Noto fonts (Serif, Naskh Arabic, Serif CJK, Serif Devanagari), which `apt install fonts-noto` brings.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {findBrowser, launchOptions} from '../../test/support/browsers.mjs';

const campaignFolder = 'backend/campaigns/sample';
const asked = process.argv.slice(2);
const wanted = (part) => asked.length === 0 || asked.includes(part);

const {guide, sheets, sharePicture} = await bundled();
const campaign = readCampaign();
const look = readFileSync('tools/kit/look.css', 'utf8');
const {path: executablePath, missing} = await findBrowser('chromium');
if (!executablePath) throw new Error(missing);
const browser = await puppeteer.launch({...launchOptions('chromium'), executablePath});
try {
  const kit = Object.fromEntries(
    campaign.languages.map((lang) => [lang, JSON.parse(readFileSync(`tools/kit/words/${lang}.json`, 'utf8'))]),
  );
  for (const lang of campaign.languages) {
    mkdirSync(`${campaignFolder}/kit/${lang}`, {recursive: true});
    if (wanted('guide')) await pdf(guide(kit[lang], campaign, lang), `kit/${lang}/writing-guide.pdf`);
    if (wanted('sheets')) await pdf(sheets(kit, campaign, lang), `kit/${lang}/case-sheets.pdf`);
    if (!wanted('share')) continue;
    for (const one of campaign.cases.filter(({words}) => words[lang])) {
      mkdirSync(`${one.folder}/share`, {recursive: true});
      await png(sharePicture(kit[lang], campaign, one, lang), `cases/${one.id}/share/${lang}.png`);
    }
  }
} finally {
  await browser.close();
}

async function pdf(document, file) {
  const page = await open(document);
  await page.pdf({
    path: `${campaignFolder}/${file}`,
    format: 'A4',
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
  });
  await page.close();
  say(file);
}

async function png(document, file) {
  const page = await open(document);
  await page.setViewport({width: 1200, height: 630, deviceScaleFactor: 1});
  const path = `${campaignFolder}/${file}`;
  await page.screenshot({path, type: 'png'});
  await page.close();
  // A drawing has few colours: a palette makes it a third of the size. Without ImageMagick it is only larger.
  spawnSync('convert', [
    path,
    '-dither',
    'none',
    '-colors',
    '96',
    '-strip',
    '-define',
    'png:compression-level=9',
    `PNG8:${path}`,
  ]);
  say(file);
}

async function open(document) {
  const page = await browser.newPage();
  await page.setContent(document, {waitUntil: 'load'});
  await page.addStyleTag({content: look});
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const over = await page.evaluate(fit);
  if (over.length > 0) throw new Error(`Too much for one page: ${over.join(', ')}`);
  return page;
}

/** Runs in the page: a sheet with much to say sets its addresses a little smaller. Returns what still does not fit. */
function fit() {
  const pages = [...document.querySelectorAll('.page, .share')];
  const tooTall = (page) => page.scrollHeight > page.clientHeight + 1;
  for (const page of pages) {
    const addresses = page.querySelector('.to');
    for (let size = 0.98; addresses && tooTall(page) && size > 0.8; size -= 0.02) addresses.style.zoom = size;
  }
  return pages.filter(tooTall).map((page) => page.querySelector('h1, h2').textContent);
}

function say(file) {
  process.stdout.write(`${file}: ${Math.round(readFileSync(`${campaignFolder}/${file}`).length / 1000)} kB\n`);
}

/** The files as they stand: checking them is `w4r-backend check`, which asks for what is only made here. */
function readCampaign() {
  const json = (file) => JSON.parse(readFileSync(`${campaignFolder}/${file}`, 'utf8'));
  const facts = json('campaign.json');
  const inLanguages = (place) =>
    Object.fromEntries(
      facts.languages.flatMap((lang) => {
        const file = `${place}/${lang}.json`;
        return existsSync(`${campaignFolder}/${file}`) ? [[lang, json(file)]] : [];
      }),
    );
  const cases = facts.cases.map((id) => {
    const folder = `${campaignFolder}/cases/${id}`;
    const portrait = readdirSync(folder).find((name) => name === 'portrait.svg');
    return {
      id,
      folder,
      facts: json(`cases/${id}/case.json`),
      words: inLanguages(`cases/${id}`),
      portrait: portrait && `data:image/svg+xml;base64,${readFileSync(`${folder}/${portrait}`).toString('base64')}`,
    };
  });
  return {languages: facts.languages, facts, words: inLanguages('words'), cases};
}

/** The pages use the backend's own template, addresses and rules, so that paper and screen say the same. */
async function bundled() {
  const outfile = `.cache/kit/pages-${process.pid}.mjs`;
  await build({
    entryPoints: ['tools/kit/pages.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  const pages = await import(`${process.cwd()}/${outfile}`);
  rmSync(outfile);
  return pages;
}
