// Made by tools/words.mjs from the sources: do not edit.
import {str} from '@lit/localize';

export const templates = {
  'case.warning.violence': `violence`,
  'case.warning.sexual': `sexual violence`,
  'case.warning.death': `death`,
  'case.warning.child': `suffering of a child`,
  'case.warning': str`Read the story. It tells of ${0}.`,
  'ended.more': `Read more`,
  'ended.opens': str`You can sign from ${0}.`,
  'ended.closed': str`Signing ended on ${0}.`,
};
