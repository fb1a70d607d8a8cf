import {cameThrough, editionOf, sectionOf} from '../store/editions.js';
import {listReports} from '../store/moderating.js';
import {type Tables} from '../store/tables.js';
import {command, edition, section} from './command.js';
import {withStore} from './environment.js';
import {inColumns} from './table.js';

export const reports = command({
  name: 'reports',
  says: 'Lists the reports of letters that wait for a look.',
  about:
    'Oldest first. A report waits when it says more than such a reporter can well have written; it is not counted until ' +
    'somebody accepts it. The beginning of an id is enough for the other commands.',
  options: {...edition, ...section, all: {says: 'Lists every report, with what became of it.'}},
  example: 'reports\naccept 3f9a2c01',
  async run({edition: asked, section: through, all}) {
    return withStore(async (store) => {
      const of = await editionOf(store, asked);
      const theirs = cameThrough(await sectionOf(store, through));
      const rows = (await listReports(store, of, all)).filter(theirs);
      const some = `${rows.length} ${rows.length === 1 ? 'report' : 'reports'}${all ? '' : ' waiting'}.`;
      return {says: [...table(rows), some].join('\n'), facts: {edition: of, reports: rows.map(factsOf)}};
    });
  },
});

function factsOf(row: Tables['reports']) {
  const {id, case_id, kind, n, reporter, country, source, section: through, state, created_at, reason} = row;
  const at = new Date(created_at).toISOString();
  return {id, case: case_id, kind, n, for: reporter, country, source, section: through, state, at, reason};
}

function table(rows: Tables['reports'][]): string[] {
  if (rows.length === 0) return [];
  const lines = rows.map(({id, case_id, kind, n, reporter, country, source, section: through, state, created_at}) => {
    const when = new Date(created_at).toISOString().slice(0, 16).replace('T', ' ');
    const from = [country, source, through].map((cell) => cell ?? '-');
    return [id.slice(0, 12), case_id, kind, String(n), reporter, ...from, when, state];
  });
  return inColumns([['id', 'case', 'kind', 'n', 'who', 'from', 'source', 'section', 'when (UTC)', 'state'], ...lines]);
}
