import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import type {Case} from '../contract/index.js';
import {day} from '../i18n/format.js';
import {notice} from './notice.js';
import {safeUrl} from '../client/safe-url.js';

/** The time to sign is over: what became of the case, good or not, in the campaign's own words. */
export const outcome = ({outcome: end, closesAt}: Case): TemplateResult => {
  const link = safeUrl(end?.url);
  return html`<div part="outcome">
    ${notice(
      end
        ? html`<b>${day(end.date)}</b><br />${end.text}`
        : msg(str`Signing ended on ${day(closesAt)}.`, {id: 'outcome.ended'}),
      {action: link ? html`<a href=${link}>${msg('Read more', {id: 'outcome.more'})}</a>` : nothing},
    )}
  </div>`;
};
