import {msg, str} from '@lit/localize';
import {html, type nothing, type TemplateResult} from 'lit';
import type {LetterDesk} from '../../contract/index.js';
import {day, lastDay} from '../../i18n/format.js';
import {notice} from '../../parts/notice.js';

/** Nobody writes here: not yet, no longer, or because it would do harm. Said as it is. */
export function ended(desk: LetterDesk, more: TemplateResult | typeof nothing): TemplateResult {
  const {status, opensAt, closesAt, reportsUntil, timeZone, asOf} = desk;
  if (status === 'upcoming')
    return notice(msg(str`You can write from ${day(opensAt, timeZone)}.`, {id: 'letter.opens'}));
  if (status === 'closed')
    return asOf < reportsUntil
      ? notice(
          html`<b>${msg(str`Writing ended on ${lastDay(closesAt, timeZone)}.`, {id: 'letter.closed'})}</b><br />
            ${msg(str`Letters that were posted are counted until ${lastDay(reportsUntil, timeZone)}.`, {id: 'letter.until'})}`,
          {action: more},
        )
      : notice(msg(str`Writing ended on ${lastDay(closesAt, timeZone)}.`, {id: 'letter.closed'}));
  return notice(
    html`<b>${msg('Nobody can be written to without putting somebody at risk.', {id: 'letter.nobody'})}</b><br />
      ${msg('A signature does no harm, and helps as much.', {id: 'letter.nobody.sign'})}`,
  );
}
