import {msg, str} from '@lit/localize';
import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {campaignOf} from '../../client/campaign.js';
import {Failure} from '../../client/failure.js';
import {safeUrl} from '../../client/safe-url.js';
import type {Campaign as CampaignFacts} from '../../contract/index.js';
import {Campaign, ownSettings} from '../../controllers/campaign.js';
import {Clock, timeOf} from '../../controllers/clock.js';
import {whatOf} from '../../controllers/report.js';
import {Resource} from '../../controllers/resource.js';
import {date, lasting, lastMoment, leftUntil, moment} from '../../i18n/calendar.js';
import {day, knownZone} from '../../i18n/format.js';
import {ribbon} from '../../parts/case-head.js';
import {frame, waiting} from '../../parts/frame.js';
import {leads, nearby} from '../../parts/nearby.js';
import {unavailable} from '../../parts/notice.js';
import {base} from '../../styles/base.js';
import {notice} from '../../styles/notice.js';
import {aimAt, isCalendar, momentOf, type Aim, type Moment} from './aim.js';
import {candle} from './candle.js';
import {looks} from './looks.js';
import {reminder} from './reminder.js';

/**
 * How long there is still time: until the campaign begins, until writing ends, until letters are no longer counted. Turns
 * from one to the next by itself, and says so when it is over.
 *
 * @slot - What stands there until the dates arrive, or if they cannot: a link to the campaign.
 * @csspart box - The frame around everything.
 * @csspart eyebrow - The name of the campaign.
 * @csspart ribbon - "Fictional", on invented campaigns.
 * @csspart count - How long it still is.
 * @csspart title - What is said when there is nothing to wait for.
 * @csspart text - The exact moment.
 * @csspart link - What can be done now; a file with the day for one's own calendar.
 * @csspart notice - What went wrong.
 * @csspart retry - The button "Try again".
 */
export class W4rCountdown extends LitElement {
  static override styles = [base, notice, looks];

  static override properties = {...ownSettings, to: {}};

  /** To which moment: `opens`, `closes` (the end of writing) or `reports` (until when letters are counted). */
  to: Moment = 'closes';

  #campaign = new Campaign(this);
  #known = new Resource<CampaignFacts>(this, () => {
    const {client, edition, lang} = this.#campaign;
    if (!client) return undefined;
    return {
      key: client.url('', {edition, lang}),
      what: whatOf('', client),
      ask: async () => {
        const found = await campaignOf(client, {edition, lang});
        if (!isCalendar(found)) throw new Failure('broken');
        timeOf(client).hear(found.now);
        return found;
      },
    };
  });
  #clock = new Clock(this, this.#campaign, (now) => {
    const {value} = this.#known;
    if (!value) return undefined;
    const {to, next} = this.#aim(value, now);
    return to ? leftUntil(momentOf(to, value), now, zoneOf(value)).changesAt : next;
  });

  override render(): TemplateResult {
    return this.#known.render({
      waiting,
      ready: (campaign) => this.#countdown(campaign),
      failed: (failure) => unavailable(failure, this.#known.reload),
    });
  }

  #countdown(campaign: CampaignFacts): TemplateResult {
    const {now} = this.#clock;
    const aim = this.#aim(campaign, now);
    const end = momentOf(aim.to ?? 'closes', campaign);
    const lit = aim.begun && now < end;
    const left = lit ? (end - now) / (end - campaign.opensAt) : Number(!aim.begun);
    return frame(html`<p class="eyebrow" part="eyebrow">
        <span lang=${campaign.lang} dir=${campaign.dir}>${campaign.name}</span> ${ribbon(campaign)}
      </p>
      <div class="clock">
        ${candle(left, lit)}
        <div class="stack">
          ${aim.to ? this.#left(aim.to, end, now, campaign) : said(aim, campaign, this.to)}
          <p class="row">${this.#onward(campaign, aim)} ${aim.to ? this.#remind(aim.to, campaign, end, now) : nothing}</p>
        </div>
      </div>`);
  }

  /** A timer that changes in silence: nobody wants to hear every minute of it. */
  #left(to: Moment, end: number, now: number, campaign: CampaignFacts): TemplateResult {
    const zone = zoneOf(campaign);
    const n = html`<b part="count">${lasting(leftUntil(end, now, zone))}</b>`;
    const last = to === 'opens' ? end : lastMoment(end, zone);
    const counted = lastMoment(campaign.reportsUntil, zone);
    const words = {
      opens: () => msg(html`${n} until it begins, on ${date(last, zone)}`, {id: 'countdown.opens'}),
      closes: () => msg(html`${n} left to write, until ${date(last, zone)}`, {id: 'countdown.closes'}),
      reports: () =>
        msg(html`${n} left to tell how many you wrote, until ${date(last, zone)}`, {id: 'countdown.reports'}),
    };
    return html`<p class="left number" role="timer" aria-live="off">${words[to]()}</p>
      <p class="note" part="text">${moment(last, zone)}${to === 'closes' ? html`<br />${countedUntil(date(counted, zone))}` : nothing}</p>`;
  }

  /** One thing that can be done now: here on the page where that is possible, else on the campaign's own. */
  #onward({url, reportUrl}: CampaignFacts, {begun, closed, over}: Aim): TemplateResult | typeof nothing {
    const link = (to: string, words: string, here?: () => HTMLElement | undefined) => {
      const href = safeUrl(to, this.#campaign.client?.backend);
      return href
        ? html`<a part="link" href=${href} @click=${(event: Event) => leads(event, here?.())}>${words}</a>`
        : nothing;
    };
    if (over) return link(url, msg('See what came of it', {id: 'countdown.after'}));
    if (begun && (closed || this.to === 'reports'))
      return link(reportUrl, msg('Tell us how many you wrote', {id: 'countdown.report'}), () =>
        nearby(this, 'w4r-report', undefined, true),
      );
    if (!begun) return link(url, msg('See whom it is for', {id: 'countdown.before'}));
    const acting = ['w4r-letter', 'w4r-petition'];
    return link(url, msg('Write or sign now', {id: 'countdown.now'}), () =>
      acting.map((tag) => nearby(this, tag)).find(Boolean),
    );
  }

  /** On the day itself nobody needs it any more. */
  #remind(to: Moment, campaign: CampaignFacts, end: number, now: number): TemplateResult | typeof nothing {
    const {id, edition, section, name, url} = campaign;
    const zone = zoneOf(campaign);
    if (!leftUntil(end, now, zone).days) return nothing;
    const at = to === 'opens' ? end : lastMoment(end, zone);
    const what = {
      opens: () => msg('it begins today', {id: 'countdown.today.opens'}),
      closes: () => msg('the last day to write', {id: 'countdown.today.closes'}),
      reports: () => msg('the last day to tell how many you wrote', {id: 'countdown.today.reports'}),
    };
    const entry = {
      at,
      now,
      zone,
      title: `${name}: ${what[to]()}`,
      url: safeUrl(url, this.#campaign.client?.backend),
      id: [id, edition, ...(section ? [section] : []), to].join('-'),
    };
    return html`<a class="small" part="link" href=${reminder(entry)} download="${id}-${edition}.ics"
      >${msg(str`Remind me on ${date(at, zone)}`, {id: 'countdown.remind'})}</a
    >`;
  }

  /** A slip in the attribute is taken for the end of writing. */
  #aim(campaign: CampaignFacts, now: number) {
    const to = this.to === 'opens' || this.to === 'reports' ? this.to : 'closes';
    return aimAt(to, campaign, now);
  }
}

/** What is to be said when there is nothing left to count to. */
function said({closed, over}: Aim, campaign: CampaignFacts, to: Moment): TemplateResult {
  const zone = zoneOf(campaign);
  const last = lastMoment(campaign.closesAt, zone);
  const end = day(last, zone);
  const counted = day(lastMoment(campaign.reportsUntil, zone), zone);
  if (!closed)
    return both(
      msg('It has begun.', {id: 'countdown.begun'}),
      msg(str`You can write until ${moment(last, zone)}.`, {id: 'countdown.begun.until'}),
    );
  if (!over) return both(msg(str`Writing ended on ${end}.`, {id: 'countdown.closed'}), countedUntil(counted));
  return both(
    msg(str`This campaign ended on ${end}.`, {id: 'countdown.over'}),
    to === 'reports' ? msg(str`Letters were counted until ${counted}.`, {id: 'countdown.over.until'}) : nothing,
  );
}

/** What was written in time can still be told afterwards. */
const countedUntil = (said: string) => msg(str`Letters are counted until ${said}.`, {id: 'countdown.closed.until'});

/** Its own, so that there is one last day for all; the reader's where a browser does not know that one. */
const zoneOf = ({timeZone}: CampaignFacts) => knownZone(timeZone);

const both = (title: string, text: string | typeof nothing) =>
  html`<p class="title" part="title">${title}</p>
    ${text === nothing ? nothing : html`<p class="note" part="text">${text}</p>`}`;

declare global {
  interface HTMLElementTagNameMap {
    'w4r-countdown': W4rCountdown;
  }
}
