import type {LetterDesk} from '../contract/index.js';
import type {Asking, Client} from './client.js';
import {lettersShape} from './shapes/letters.js';

/** To whom one can write for a case, and everything one needs for it. */
export const lettersOf = (client: Client, id: string, asking: Asking = {}) =>
  client.read<LetterDesk>(`/v1/cases/${encodeURIComponent(id)}/letters`, asking, lettersShape);
