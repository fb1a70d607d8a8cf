import {lettersOf} from '../../client/letters.js';
import type {LetterDesk} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {report} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';

/**
 * To whom one can write for the case an element is about.
 * @param prepare brings what the letters need, before they are shown
 */
export function theDesk(
  host: Host & {caseId: string},
  campaign: Campaign,
  prepare: (found: LetterDesk) => Promise<unknown>,
): Resource<LetterDesk> {
  return new Resource(host, () => {
    const {client, edition, lang} = campaign;
    const {localName, caseId} = host;
    if (!caseId) report(`<${localName}> needs a case: case="…"`, 'no-case');
    if (!client || !caseId) return undefined;
    return {
      key: client.url(caseId, {edition, lang}),
      // The backend's own times: a visitor's wrong clock opens and closes nothing.
      holds: ({status, opensAt, closesAt, asOf}) => (status === 'upcoming' ? opensAt : closesAt) - asOf,
      what: `letter desk for "${caseId}" of ${client.backend}`,
      ask: async () => {
        const found = await lettersOf(client, caseId, {edition, lang});
        await prepare(found);
        return found;
      },
    };
  });
}
