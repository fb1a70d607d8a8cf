import {Refusal} from '../refusal.js';
import {touchRevision} from '../store/importing.js';
import {withStore} from './environment.js';
import {type Command} from './index.js';

export const withdraw: Command = {
  says: 'Takes a case back, on every page within a minute.',
  help: 'Usage: w4r-backend withdraw <edition> <case> [--undo]',
  async run([edition, id, undo]) {
    if (!edition || !id) throw new Refusal('Say which case of which edition: w4r-backend withdraw <edition> <case>');
    await withStore(({db}) =>
      db.transaction().execute(async (work) => {
        const {numUpdatedRows} = await work
          .updateTable('cases')
          .set({withdrawn_at: undo === '--undo' ? null : Date.now()})
          .where('edition', '=', edition)
          .where('id', '=', id)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) throw new Refusal(`There is no case "${id}" in edition "${edition}".`);
        await touchRevision(work);
      }),
    );
    console.log(undo === '--undo' ? `${id} is back.` : `${id} is withdrawn.`);
  },
};
