import {regionOf} from '../i18n/region.js';

/** What a letter is printed on. Measures are those of the paper, in millimetres. */
export type PaperName = 'a4' | 'letter' | 'a6' | '4x6';

export interface Paper {
  width: number;
  height: number;
  margin: number;
  card: boolean;
  /** Sizes of type in points: the largest with which everything fits on one page is taken. */
  sizes: number[];
}

export const papers: Record<PaperName, Paper> = {
  a4: {width: 210, height: 297, margin: 22, card: false, sizes: [11.5, 10.5]},
  letter: {width: 215.9, height: 279.4, margin: 22, card: false, sizes: [11.5, 10.5]},
  a6: {width: 148, height: 105, margin: 7, card: true, sizes: [10.5, 9.5, 8.5]},
  '4x6': {width: 152.4, height: 101.6, margin: 7, card: true, sizes: [10.5, 9.5, 8.5]},
};

// CLDR, supplementalData/measurementData: everybody else writes on A4.
const usLetter = 'BZ CA CL CO CR GT MX NI PA PH PR SV US VE';

/** The paper of the sender's country, or of the region the browser was set up for. */
export const paperFor = (country: string): PaperName => {
  const region = country || regionOf(navigator.language);
  return region && usLetter.includes(region) ? 'letter' : 'a4';
};
