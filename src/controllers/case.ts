import type {Case} from '../contract/index.js';
import {caseOf} from '../client/case.js';
import type {Campaign, Host} from './campaign.js';
import {liveOf} from './live.js';
import {report} from './report.js';
import {Resource} from './resource.js';

/**
 * The case an element is about. Its count joins the page's live counts, so that nobody has to ask for it again.
 * @param prepare brings what only some cases need, before they are shown
 */
export function theCase(
  host: Host & {caseId: string; full?: boolean},
  campaign: Campaign,
  prepare: (found: Case) => Promise<unknown>,
): Resource<Case> {
  return new Resource(host, () => {
    const {client, edition, lang} = campaign;
    const {localName, caseId, full} = host;
    if (!caseId) report(`<${localName}> needs a case: case="…"`, 'no-case');
    if (!client || !caseId) return undefined;
    return {
      key: client.url(caseId, {edition, lang, full}),
      // Both times are the backend's: a visitor's wrong clock opens and closes nothing. By then the answer is forgotten.
      holds: ({status, opensAt, closesAt, asOf}) => (status === 'upcoming' ? opensAt : closesAt) - asOf,
      what: `case "${caseId}" of ${client.backend}`,
      ask: async () => {
        const found = await caseOf(client, caseId, {edition, lang});
        await prepare(found);
        liveOf(client, edition).see(found.count, found.asOf);
        return found;
      },
    };
  });
}
