import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../client/safe-url.js';
import type {CaseCard} from '../contract/index.js';
import {day, lastDay} from '../i18n/format.js';
import {speakOn} from '../i18n/words.js';
import {notice} from './notice.js';

await speakOn();

/**
 * Nobody can sign: not yet, or no longer. Then it stands here what became of the case, good or not, in the campaign's own
 * words. Loaded where it is needed.
 */
export const ended = ({status, opensAt, closesAt, timeZone, outcome}: CaseCard): TemplateResult => {
  if (status === 'upcoming') return notice(msg(str`You can sign from ${day(opensAt, timeZone)}.`, {id: 'ended.opens'}));
  if (!outcome) return notice(msg(str`Signing ended on ${lastDay(closesAt, timeZone)}.`, {id: 'ended.closed'}));
  const link = safeUrl(outcome.url);
  const action = link ? html`<a href=${link}>${msg('Read more', {id: 'ended.more'})}</a>` : nothing;
  return html`<div part="outcome">${notice(html`<b>${day(outcome.date)}</b><br />${outcome.text}`, {action})}</div>`;
};
