import {listClasses, type SeenClass} from '../store/class-office.js';
import {editionOf} from '../store/editions.js';
import {command, edition} from './command.js';
import {withStore} from './environment.js';
import {inColumns} from './table.js';

const said: {[state in SeenClass['state']]: string} = {
  empty: 'nothing written yet',
  writing: 'writing',
  stuck: 'stuck: its code has ended, nothing is handed in',
  'handed-in': 'handed in',
  'in-review': 'handed in, waits for a look (`reports`)',
};

export const classes = command({
  name: 'classes',
  says: 'Lists the classes that write, how far they are, and which are stuck.',
  about:
    'Oldest first, until sixty days after they were opened. A class is stuck when its code has ended and what was written ' +
    'is not handed in: its teacher has had a mail about that, and can make a new code. Nobody sees a code, a name or an ' +
    'address here, and of pupils there is nothing to see. The beginning of an id is enough for `close-class`.',
  options: {...edition, stuck: {says: 'Lists only those that are stuck.'}},
  example: 'classes\nclasses --stuck',
  async run({edition: asked, stuck}) {
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const {classes: all, asked: waiting} = await listClasses(store, of, Date.now());
      const shown = stuck ? all.filter(({state}) => state === 'stuck') : all;
      const rows = shown.map(({id, created_at, country, section, source, pupils, letters, cards, state}) => [
        id.slice(0, 8),
        dayOf(created_at),
        country,
        section ?? '-',
        source ?? '-',
        String(pupils),
        String(letters),
        String(cards),
        said[state],
      ]);
      const table = inColumns([heads, ...rows]);
      return {
        says: [...(rows.length > 0 ? table : []), summary(all, waiting)].join('\n'),
        facts: {edition: of, asked: waiting, classes: shown.map(factsOf)},
      };
    });
  },
});

const heads = ['id', 'opened', 'from', 'section', 'source', 'pupils', 'letters', 'cards', 'state'];

/** "5 classes: 3 writing, 1 stuck, 1 handed in. 2 more wait for the button in their mail." */
function summary(all: SeenClass[], waiting: number) {
  const short = {...said, empty: 'empty', stuck: 'stuck', 'in-review': 'in review'};
  const states = Object.keys(said) as SeenClass['state'][];
  const parts = states.flatMap((state) => {
    const n = all.filter((one) => one.state === state).length;
    return n > 0 ? `${n} ${short[state]}` : [];
  });
  const some = `${all.length} ${all.length === 1 ? 'class' : 'classes'}`;
  const more = waiting > 0 ? ` ${waiting} more ${waiting === 1 ? 'waits' : 'wait'} for the button in the mail.` : '';
  return `${[some, parts.join(', ')].filter(Boolean).join(': ')}.${more}`;
}

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

function factsOf({id, section, country, lang, pupils, source, letters, cards, state, ...moments}: SeenClass) {
  const {created_at, ends_at, closed_at} = moments;
  const at = (moment: number | null) => (moment === null ? null : new Date(moment).toISOString());
  const times = {opened: at(created_at), handedIn: at(closed_at), ends: at(ends_at)};
  return {id, section, country, lang, pupils, source, letters, cards, state, ...times};
}
