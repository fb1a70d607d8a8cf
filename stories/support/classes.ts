/** What a story's backend answers about a class. */
import {classAsked, classReported, classroom, classTerms, myClass, problem} from '../../src/contract/examples.js';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), {status, headers: {'content-type': 'application/json'}});
const refuse = (status: number, code: string) => json({...problem, status, code}, status);

const handedIn = {
  ...myClass,
  state: 'closed',
  closedAt: myClass.asOf,
  reopenUntil: myClass.asOf + 86_400_000,
  reports: [
    {case: 'river-teacher', kind: 'letter', count: 12, receipt: '4f1c90aa7b', status: 'counted'},
    {case: 'river-teacher', kind: 'solidarity', count: 4, receipt: '9be2075d13', status: 'counted'},
    {case: 'flag-song', kind: 'letter', count: 7, receipt: 'c07a6614ef', status: 'counted'},
    {case: 'wheels-for-all', kind: 'letter', count: 3, receipt: '71d8e93b20', status: 'counted'},
  ],
};

/** Undefined for whatever is about no class. */
export function ofClass(name: string, path: string, method = 'GET'): Response | undefined {
  if (path === '/v1/classes') return method === 'POST' ? json(classAsked, 201) : json(classTerms);
  if (path.startsWith('/v1/my-class')) {
    if (name === 'nocode') return refuse(404, 'class.unknown');
    if (method === 'POST') return json({version: myClass.version + 1}, 201);
    return json(name === 'handedin' ? handedIn : myClass);
  }
  if (!path.startsWith('/v1/classes/')) return undefined;
  if (name === 'nocode') return refuse(404, 'code.unknown');
  if (name === 'revoked') return refuse(410, 'code.revoked');
  if (method === 'POST') return name === 'doubt' ? undefined : json(classReported, 201);
  return json(name === 'handedin' ? {...classroom, state: 'closed'} : classroom);
}
