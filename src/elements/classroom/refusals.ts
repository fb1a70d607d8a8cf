import {msg} from '@lit/localize';
import type {Failure} from '../../client/failure.js';

const words: Record<string, () => string> = {
  'code.unknown': () =>
    msg('No class has this code. Is it typed as it stands on the board?', {id: 'classroom.code.unknown'}),
  'code.expired': () => msg('This code has expired. Your teacher can make a new one.', {id: 'classroom.code.expired'}),
  'code.revoked': () =>
    msg('This code is no longer used. Your teacher has a new one: it stands on the board.', {
      id: 'classroom.code.revoked',
    }),
  'rate.limited': () =>
    msg('Many wrong codes were typed here. We try yours again by ourselves in a few seconds.', {
      id: 'classroom.code.slow',
    }),
  'class.closed': () => msg('Your class has handed in its letters. Thank you for writing.', {id: 'classroom.closed'}),
  'class.full': () =>
    msg('That is more than a class can have written. Please ask your teacher.', {id: 'classroom.full'}),
  'class.unknown': () =>
    msg('This link leads to no class any more. It may have ended, or the link was not copied whole.', {
      id: 'classroom.gone',
    }),
  'class.settled': () => msg('It is too late to take this back.', {id: 'classroom.settled'}),
  'report.settled': () =>
    msg('The campaign has counted your parcel itself; the number stands.', {id: 'classroom.counted'}),
  'reports.closed': () => msg('Letters are no longer being counted.', {id: 'report.closed'}),
  'case.withdrawn': () => msg('Nobody is asked to write for this person any more.', {id: 'classroom.withdrawn'}),
  'case.upcoming': () => msg('The campaign has not begun yet.', {id: 'classroom.early'}),
};

/** What went wrong with a class, as its pupils or its teacher can act on it. */
export const refusal = ({kind, problem}: Failure): string => {
  const said = words[problem?.code ?? '']?.();
  if (said) return said;
  if (kind === 'offline')
    return msg('There is no connection. What was tapped is safe in this window; we keep trying.', {
      id: 'classroom.offline',
    });
  if (kind === 'busy' || kind === 'broken')
    return msg('The campaign does not answer as it should. We keep trying.', {id: 'classroom.away'});
  return msg('This did not work. Please try once more.', {id: 'classroom.failed'});
};
