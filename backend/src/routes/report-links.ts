/** `/report/{token}?n=3`: the answer to the reminder. The same link counts once for each case and kind. */
import * as v from 'valibot';
import {type FastifyInstance} from 'fastify';
import {Report} from '../../../src/contract/index.js';
import {type CaseContent} from '../content/catalogue.js';
import {caseLanguage} from '../content/languages.js';
import {isKnown} from '../content/moments.js';
import {reportLinkPage, type Said, type Told} from '../pages/report-page.js';
import {mostLikely} from '../plausible.js';
import {Trouble} from '../problems.js';
import {recordByLink} from '../store/reporting.js';
import {type Context} from './index.js';
import {linkPage, type Opened, takeForms} from './links.js';
import {reportingOf, reportRefusal} from './reports.js';

export async function reportLinkRoutes(app: FastifyInstance, context: Context) {
  const {board, plausible, store} = context;

  const casesOf = ({at}: Opened) =>
    [...at.edition.cases.values()].filter((content) => content.withdrawnAt === null && isKnown(content, at.now));
  const show = (opened: Opened, told: Told, said?: Said) => {
    const {at, frame} = opened;
    const cases = casesOf(opened).map((content) => ({id: content.id, name: nameOf(content, opened)}));
    const none: Said = cases.length === 0 ? 'gone' : at.now < at.edition.opensAt ? 'early' : 'closed';
    const over = cases.length === 0 || at.now < at.edition.opensAt || at.now >= at.edition.reportsUntil;
    return reportLinkPage(frame, cases, told, over ? none : said);
  };

  const tell = async (opened: Opened, told: Told): Promise<Said> => {
    const {at, link, request} = opened;
    const {success, output: report} = v.safeParse(Report, {
      case: told.case,
      kind: told.kind,
      count: /^\d+$/.test(told.count) ? Number(told.count) : undefined,
      for: 'self',
      lang: at.lang,
    });
    if (!success) return 'number';
    const content = casesOf(opened).find(({id}) => id === report.case);
    if (!content || reportRefusal(at, content)) return 'closed';
    const {count: n} = report;
    const most = mostLikely('self', at.edition.cases.size);
    const {status} = await plausible.weigh(request.ip, {n, most}, (fits) => {
      const reporting = reportingOf(at, report, fits, link.token_hash);
      return recordByLink(store, {...reporting, report: {...reporting.report, link: link.token_hash}});
    });
    board.touch();
    return status === 'counted' ? 'counted' : 'review';
  };

  await app.register(async (inside) => {
    takeForms(inside);
    linkPage(inside, context, 'report', {
      show(opened) {
        const {n} = opened.request.query as {n?: unknown};
        const count = typeof n === 'string' && /^\d{1,6}$/.test(n) ? n : '';
        return show(opened, {case: '', kind: 'letter', count});
      },
      async act(opened) {
        const [told, said] = await read(opened);
        return show(opened, told, said);
      },
    });
  });

  async function read(opened: Opened): Promise<[Told, Said]> {
    const filled = (name: string) => opened.form.get(name)?.trim() ?? '';
    const told = {case: filled('case'), kind: filled('kind'), count: filled('count')};
    try {
      return [told, await tell(opened, told)];
    } catch (error) {
      if (error instanceof Trouble && error.code === 'report.settled') return [told, 'settled'];
      throw error;
    }
  }
}

function nameOf(content: CaseContent, {at}: Opened) {
  return content.words[caseLanguage(at.edition, content, at.lang)]!.name;
}
