/** Files that are handed on as they are: the kit, and the pictures that networks show when a case is shared. */
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {type Media} from '../content/catalogue.js';
import {type CampaignFile, type CaseFile} from './files.js';
import {type Mistakes} from './mistakes.js';

const mostInKit = 5 * 1024 * 1024;
const mostInSharePicture = 300_000;

const types: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
};

export interface KitMedia extends Media {
  lang: string;
  file: string;
}

export interface ShareMedia extends Media {
  lang: string;
}

/** Every file of the kit in every language that has it; the first language must have all of them. */
export function readKit(folder: string, {kit = [], languages}: CampaignFile, mistakes: Mistakes): KitMedia[] {
  return languages.flatMap((lang, at) =>
    kit.flatMap(({file}): KitMedia[] => {
      const name = `kit/${lang}/${file}`;
      if (!existsSync(join(folder, name))) {
        if (at === 0) mistakes.add('campaign.json', 'kit', `names ${file}, but there is no ${name}.`);
        return [];
      }
      const media = readBinary(folder, name, mostInKit, mistakes);
      return [{...media, lang, file}];
    }),
  );
}

/** One for each language of the campaign, since there are words in them; the first language must have one. */
export function readSharePictures(
  folder: string,
  place: string,
  {sharePicture}: CaseFile,
  languages: string[],
  mistakes: Mistakes,
): ShareMedia[] {
  if (!sharePicture) return [];
  return languages.flatMap((lang, at): ShareMedia[] => {
    const name = `${place}/share/${lang}.png`;
    if (!existsSync(join(folder, name))) {
      if (at === 0) mistakes.add(`${place}/case.json`, 'sharePicture', `is there, but there is no ${name}.`);
      return [];
    }
    const media = readBinary(folder, name, mostInSharePicture, mistakes);
    // The header of a PNG says how large it is; a wrong size makes networks cut heads off.
    const [width, height] = media.bytes.length < 24 ? [0, 0] : [16, 20].map((from) => media.bytes.readUInt32BE(from));
    if (width !== sharePicture.width || height !== sharePicture.height) {
      mistakes.add(name, '', `is not ${sharePicture.width} × ${sharePicture.height}, as case.json says.`);
    }
    return [{...media, lang}];
  });
}

function readBinary(folder: string, name: string, most: number, mistakes: Mistakes): Media {
  const bytes = readFileSync(join(folder, name));
  const type = types[name.split('.').pop()!]!;
  if (bytes.length > most) mistakes.add(name, '', `is ${bytes.length} bytes; it may have ${most}.`);
  if (bytes.length === 0) mistakes.add(name, '', 'is empty.');
  if (mediaTypeOf(bytes) !== type) mistakes.add(name, '', `is not what its name says (${type}).`);
  return {type, bytes};
}

/** By the first bytes, whatever the name says. */
export function mediaTypeOf(bytes: Buffer): string {
  const [begin, brand] = [bytes.subarray(0, 4).toString('latin1'), bytes.subarray(8, 12).toString('latin1')];
  if (begin === '%PDF') return types['pdf']!;
  if (begin === '\x89PNG') return types['png']!;
  if (begin === 'RIFF' && brand === 'WEBP') return types['webp']!;
  return types['txt']!;
}
