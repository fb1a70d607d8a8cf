import {addressKey, participantKey, personKey} from '../people.js';
import {Refusal} from '../refusal.js';
import {findSecrets} from '../secrets.js';
import {countErasable, erase as eraseAll, type Erased, type Whose} from '../store/erasing.js';
import {command, dryRun} from './command.js';
import {settingsHere, withStore} from './environment.js';

export const erase = command({
  name: 'erase',
  takes: ['<email>'],
  says: 'Erases what belongs to an e-mail address, and takes its signatures out of the counts.',
  about:
    'For somebody who writes to the campaign instead of using the link in a mail. Deletes their signatures in all editions, ' +
    'their sign-ups, what they agreed to, and every request, mail and link of the address, in one transaction. Letters ' +
    'reported without a name cannot be found and stay counted. Backups and exports are yours to clean.',
  options: dryRun,
  example: 'erase ana@example.org --dry-run',
  async run({'dry-run': dry}, [email], say) {
    if (!/^[^\s@]+@[^\s@]+$/.test(email!.trim())) throw new Refusal(`"${email}" is no e-mail address.`);
    const {pepper} = await findSecrets(settingsHere());
    const whose: Whose = {
      addressKey: addressKey(pepper, email!),
      personKey: (edition, caseId) => personKey(pepper, edition, caseId, email!),
      participantKey: (edition) => participantKey(pepper, edition, email!),
    };
    const found = await withStore(async (store) => {
      const all = await countErasable(store, whose);
      say(`Of ${email} there are ${listed(all)}. ${dry ? '' : 'All of it will be erased.'}`.trim());
      return dry ? all : eraseAll(store, whose, Date.now());
    });
    const says = dry ? 'Nothing was changed.' : `Erased: ${listed(found)}.`;
    return {says, facts: {...found, done: !dry}};
  },
});

function listed({signatures, signups, classes, requests, mails, events}: Erased) {
  const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return [
    some(signatures, 'signature', 'signatures'),
    some(signups, 'sign-up', 'sign-ups'),
    some(classes, 'class', 'classes'),
    some(requests, 'request not confirmed', 'requests not confirmed'),
    some(mails, 'mail not sent', 'mails not sent'),
    some(events, 'gathering', 'gatherings'),
  ].join(', ');
}
