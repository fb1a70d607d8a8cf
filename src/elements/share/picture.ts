import type {Picture} from '../../contract/index.js';

/**
 * A picture to share, for a case or for "I wrote 4 letters": portrait, words, the campaign. No name of who shares it.
 * Drawn in the page; loaded when somebody asks for it.
 */
export interface Card {
  /** The portrait, if there is one, and where it is. */
  picture: Picture | undefined;
  portrait: string | undefined;
  title: string;
  line: string;
  campaign: string;
  /** "Fictional", on invented cases. */
  ribbon: string | undefined;
  dir: 'ltr' | 'rtl';
  lang: string;
  font: string;
}

const side = 1080;
const margin = 72;
const photo = 600;
const paper = '#fffdf8';
const ink = '#1e1a14';
const soft = '#5f574a';
const accent = '#8f4a06';

export async function sharePicture(card: Card): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  canvas.lang = card.lang;
  canvas.dir = card.dir;
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = paper;
  pen.fillRect(0, 0, side, side);
  pen.direction = card.dir;
  pen.textAlign = 'start';
  pen.textBaseline = 'top';
  const start = card.dir === 'rtl' ? side - margin : margin;
  const image = card.portrait ? await load(card.portrait) : undefined;
  let y = margin;
  if (image && card.picture) {
    cut(pen, image, card.picture);
    y = photo + margin * 0.75;
  }
  y = write(pen, card.title, {y, x: start, size: 76, weight: 600, colour: ink, font: card.font, lines: 3});
  write(pen, card.line, {y: y + 18, x: start, size: 40, weight: 400, colour: soft, font: card.font, lines: 4});
  pen.fillStyle = accent;
  pen.fillRect(margin, side - margin - 58, side - 2 * margin, 4);
  const last = card.ribbon ? `${card.campaign} · ${card.ribbon}` : card.campaign;
  write(pen, last, {y: side - margin - 38, x: start, size: 32, weight: 600, colour: accent, font: card.font, lines: 1});
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture came of it.'))), 'image/png'),
  );
}

/** A portrait that cannot be had is left out: the words are what matters. */
async function load(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.crossOrigin = 'anonymous';
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

/** Fills the upper part, around the point that must never be cut away. */
function cut(pen: CanvasRenderingContext2D, image: HTMLImageElement, {width, height, focal}: Picture) {
  const scale = Math.max(side / width, photo / height);
  const [wide, high] = [width * scale, height * scale];
  const shift = (whole: number, room: number, at: number) => Math.min(0, Math.max(room - whole, room / 2 - whole * at));
  pen.save();
  pen.beginPath();
  pen.rect(0, 0, side, photo);
  pen.clip();
  pen.drawImage(image, shift(wide, side, focal[0]), shift(high, photo, focal[1]), wide, high);
  pen.restore();
}

interface Writing {
  x: number;
  y: number;
  size: number;
  weight: number;
  colour: string;
  font: string;
  lines: number;
}

/** Writes words that break by themselves, smaller where they would not fit. Returns where they end. */
function write(
  pen: CanvasRenderingContext2D,
  words: string,
  {x, y, size, weight, colour, font, lines}: Writing,
): number {
  let height = size;
  let broken: string[];
  do {
    pen.font = `${weight} ${height}px ${font}`;
    broken = breakLines(pen, words);
    height -= 4;
  } while (broken.length > lines && height > size / 2);
  pen.fillStyle = colour;
  for (const [at, line] of broken.slice(0, lines).entries()) pen.fillText(line, x, y + at * (height + 4) * 1.25);
  return y + Math.min(broken.length, lines) * (height + 4) * 1.25;
}

function breakLines(pen: CanvasRenderingContext2D, words: string): string[] {
  const most = side - 2 * margin;
  const lines: string[] = [];
  let line = '';
  // Between words; between signs where a script has no spaces.
  for (const part of words.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\s*[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
  ) ?? []) {
    if (line && pen.measureText(line + part).width > most) {
      lines.push(line);
      line = part.trimStart();
    } else line += part;
  }
  return line ? [...lines, line] : lines;
}
