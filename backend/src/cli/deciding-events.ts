/** What `accept-event`, `reject-event` and `cancel-event` share: the sentence before, the change, the sentence after. */
import {type StoredEvent} from '../content/events.js';
import {createEnvelopes} from '../mail/envelope.js';
import {findPepper} from '../secrets.js';
import {decideEvent, type Deciding} from '../store/hosting.js';
import {type MailKind} from '../store/mailing.js';
import {type Say, type Told} from './command.js';
import {settingsHere, withStore} from './environment.js';

interface Asked {
  id: string;
  to: Deciding['to'];
  reason: string | null;
  /** What whoever announced it gets, if anything. */
  mail?: MailKind;
  dry: boolean;
  say: Say;
}

export async function decidedEvent({id, to, reason, mail, dry, say}: Asked): Promise<Told> {
  const pepper = findPepper(settingsHere());
  const envelopes = pepper === undefined ? undefined : createEnvelopes(pepper);
  const go: Deciding['go'] = (before, after) => {
    const {title, place} = JSON.parse(before.content) as StoredEvent;
    say(`${before.id}, “${title}”, ${place ? place.town : 'online'}: ${before.state} becomes ${after}.`);
    return !dry;
  };
  const {before, state, done, mailed} = await withStore((store) =>
    decideEvent(store, id, {to, reason, mail, at: Date.now(), envelopes, go}),
  );
  const {edition} = before;
  const facts = {event: before.id, edition, before: before.state, after: state, reason, done, mailed};
  if (!done) return {says: 'Nothing was changed.', facts};
  const unheard = mail !== undefined && !mailed;
  const why = envelopes ? 'Nobody is mailed: there is no address.' : 'Nobody is mailed: the PEPPER is not known here.';
  const heard = mailed ? 'The organiser is mailed.' : '';
  return {says: ['Done.', unheard ? why : heard].filter(Boolean).join(' '), facts};
}
