import {type StoredCase} from '../content/catalogue.js';
import {Refusal} from '../refusal.js';
import {touchRevision} from '../store/importing.js';
import {command, dryRun} from './command.js';
import {withStore} from './environment.js';

export const withdraw = command({
  name: 'withdraw',
  takes: ['<edition>', '<case>'],
  says: 'Takes a case back, on every page within a minute.',
  about:
    'Open pages drop the case within seconds, caches within a minute; what is left is the farewell of its files. It stays ' +
    'withdrawn through every import. What was signed and written for it stays counted.',
  options: {undo: {says: 'Shows the case again.'}, ...dryRun},
  example: 'withdraw 2026 silent-radio',
  async run({undo, 'dry-run': dry}, [edition, id], say) {
    const done = await withStore(({db}) =>
      db.transaction().execute(async (work) => {
        const query = work.selectFrom('cases').selectAll().where('edition', '=', edition!).where('id', '=', id!);
        const row = await query.executeTakeFirst();
        if (!row) throw new Refusal(`There is no case "${id}" in edition "${edition}".`);
        const [words] = Object.values((JSON.parse(row.content) as StoredCase).words);
        const farewell = words!.tombstone ?? 'This case has been withdrawn.';
        say(undo ? `${words!.name} is shown again.` : `${words!.name} is taken back. All that is said: “${farewell}”`);
        if (dry || undo === (row.withdrawn_at === null)) return false;
        await work
          .updateTable('cases')
          .set({withdrawn_at: undo ? null : Date.now()})
          .where('edition', '=', edition!)
          .where('id', '=', id!)
          .execute();
        await touchRevision(work);
        return true;
      }),
    );
    const facts = {edition, case: id, withdrawn: !undo, done};
    const state = undo ? 'back' : 'withdrawn';
    return {says: done ? `${id} is ${state}.` : dry ? 'Nothing was changed.' : `${id} is ${state} already.`, facts};
  },
});
