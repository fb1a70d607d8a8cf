import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {attributed} from '../../client/attributed.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts, CaseCard, NextStep} from '../../contract/index.js';
import type {Campaign} from '../../controllers/campaign.js';
import {leads, nearby} from '../../parts/nearby.js';

/** A way on: where it leads, unless the page itself has the element for it. */
interface Way {
  tag: string;
  caseId?: string;
  url: string | null;
  words: string;
  why: string;
}

/** What can be done after all the signing, in the campaign's order; what leads nowhere is left out. */
export function ways(
  from: Element,
  it: CampaignFacts,
  campaign: Campaign,
  signed: CaseCard[],
  level: number,
): TemplateResult | typeof nothing {
  const there = ({tag, caseId}: Way) => nearby(from, tag, caseId);
  const address = ({url}: Way) => {
    const safe = safeUrl(url, campaign.client?.backend);
    return safe && attributed(safe, campaign.source);
  };
  const usable = it.next.flatMap((name) => kinds[name]?.(it, signed) ?? []).filter((way) => address(way) ?? there(way));
  if (!usable.length) return nothing;
  return html`<div part="next">
    <div class="heading" role="heading" aria-level=${level}>${msg('What you can do now', {id: 'next.title'})}</div>
    <ul>
      ${usable.map(
        (way, at) => html`<li>
          <a
            class=${at ? '' : 'button'}
            part=${at ? 'link' : 'submit'}
            href=${address(way) ?? '#'}
            @click=${(event: Event) => leads(event, there(way))}
            >${way.words}</a
          >
          <p class="note">${way.why}</p>
        </li>`,
      )}
    </ul>
  </div>`;
}

/** A newer backend may know other ways on. To sign is what was just done. */
const kinds: Partial<Record<NextStep, (it: CampaignFacts, signed: CaseCard[]) => Way | undefined>> = {
  letter: (_, signed) => {
    const to = signed.find(({letterUrl}) => letterUrl);
    return (
      to && {
        tag: 'w4r-letter',
        caseId: to.id,
        url: to.letterUrl,
        words: msg(str`Write a letter for ${to.shortName}`, {id: 'marathon.letter'}),
        why: msg('A letter on paper is opened, carried and read by somebody. Ten minutes are enough.', {
          id: 'next.letter.why',
        }),
      }
    );
  },
  share: ({url}) => ({
    tag: 'w4r-share',
    url,
    words: msg('Tell others', {id: 'next.share'}),
    why: msg('One person you ask is worth more than a hundred who scroll past.', {id: 'next.share.why'}),
  }),
  signup: ({signup}) => ({
    tag: 'w4r-signup',
    url: signup.url,
    words: msg('Join the campaign', {id: 'next.signup'}),
    why: msg('Receive the material, and write with others.', {id: 'next.signup.why'}),
  }),
};
