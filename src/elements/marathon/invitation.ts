import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign, CaseCard} from '../../contract/index.js';
import {day, lastDay, number, plural} from '../../i18n/format.js';
import {head, ribbon} from '../../parts/case-head.js';
import {notice} from '../../parts/notice.js';

const people = (count: number) => {
  const n = number(count);
  return plural(count, {
    zero: () => msg(str`${n} people, one minute each`, {id: 'marathon.title.zero'}),
    one: () => msg(str`${n} person, one minute`, {id: 'marathon.title.one'}),
    two: () => msg(str`${n} people, one minute each`, {id: 'marathon.title.two'}),
    few: () => msg(str`${n} people, one minute each`, {id: 'marathon.title.few'}),
    many: () => msg(str`${n} people, one minute each`, {id: 'marathon.title.many'}),
    other: () => msg(str`${n} people, one minute each`, {id: 'marathon.title.other'}),
  });
};

const eyebrow = (it: Campaign) => html`<span lang=${it.lang} dir=${it.dir}>${it.name}</span> ${ribbon(it)}`;

/** How many wait, and how it goes. Their faces are met again one by one, with their names. */
export const invitation = (it: Campaign, coming: CaseCard[], level: number, backend: string | undefined) =>
  html`<div class="stack">${head(eyebrow(it), people(coming.length), level)}</div>
    <div class="faces" aria-hidden="true">${coming.slice(0, 12).map((card) => face(card, backend))}</div>
    <p>
      ${msg(
        'Write your details once. Then you meet one after the other, those with the least support first, and sign or skip.',
        {id: 'marathon.how'},
      )}
    </p>`;

const face = ({picture}: CaseCard, backend: string | undefined): TemplateResult | typeof nothing =>
  picture
    ? html`<img class="photo" src=${safeUrl(picture.src, backend) ?? nothing} alt="" width="60" height="75" loading="lazy" />`
    : nothing;

/** Nobody can be signed for: not yet, not any more, or not at this moment. */
export const nobody = (it: Campaign, level: number, backend: string | undefined): TemplateResult => {
  const url = safeUrl(it.url, backend);
  const action = url ? html`<a part="link" href=${url}>${msg('Read more', {id: 'ended.more'})}</a>` : nothing;
  return html`<div class="stack">${head(eyebrow(it), msg('One after the other', {id: 'marathon.name'}), level)}</div>
    ${notice(why(it), {action})}`;
};

export const why = ({phase, opensAt, closesAt, timeZone}: Campaign) => {
  if (phase === 'before') return msg(str`You can sign from ${day(opensAt, timeZone)}.`, {id: 'ended.opens'});
  if (phase === 'during') return msg('There is nobody to sign for at this moment.', {id: 'marathon.empty'});
  return msg(str`Signing ended on ${lastDay(closesAt, timeZone)}.`, {id: 'ended.closed'});
};
