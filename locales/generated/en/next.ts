// Made by tools/words.mjs from the sources: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'next.title': `What you can do now`,
  'next.letter.why': `A letter on paper is opened, carried and read by somebody. Ten minutes are enough.`,
  'next.share': `Tell others`,
  'next.share.why': `One person you ask is worth more than a hundred who scroll past.`,
  'next.signup': `Join the campaign`,
  'next.signup.why': `Receive the material, and write with others.`,
  'next.letter': `Write a letter`,
  'next.sign': str`Sign for ${0}`,
};
