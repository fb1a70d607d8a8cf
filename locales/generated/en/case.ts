// Made by tools/words.mjs from locales/en.xlf: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.opens': str`Opens on ${0}.`,
  'case.sign': str`Sign for ${0}`,
  'case.read': `Read the story`,
  'case.warning.violence': `violence`,
  'case.warning.sexual': `sexual violence`,
  'case.warning.death': `death`,
  'case.warning.child': `suffering of a child`,
  'case.warning': str`Read the story. It tells of ${0}.`,
};
