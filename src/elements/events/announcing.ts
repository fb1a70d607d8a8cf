import {nothing, type TemplateResult} from 'lit';
import {events as path} from '../../client/events.js';
import type {Failure} from '../../client/failure.js';
import {safeUrl} from '../../client/safe-url.js';
import {announcedShape} from '../../client/shapes/announced.js';
import type {Announced, Events} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {parcel} from '../../controllers/outbox.js';
import {Submission} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {W4rAnnouncedEvent} from '../../events/announced.js';
import {language} from '../../i18n/language.js';
import {remember, typed} from '../../page.js';
import {consentsGiven} from '../../parts/consent.js';
import {lead, point} from '../../parts/leading.js';
import {written, wrongIn, wrongOf, type Where, type Wrong} from './announcement.js';
import {announceForm} from './form.js';
import {positionIn} from './globe.js';
import {dayAt} from './looking.js';
import type {picker as Picker} from './map.js';

/** "Come and write with us": what is typed stays in the form until the backend has it. */
export class Announcing {
  /** Whether the form stands open, and whether it is done. */
  at: 'closed' | 'open' | 'thanked' = 'closed';
  readonly sending: Submission<Announced>;
  #host: Host & {readonly renderRoot: ParentNode};
  #campaign: Campaign;
  #where: Where = 'place';
  #wrong: Wrong = {};
  #length = 0;
  #picker: typeof Picker | undefined;

  constructor(host: Host & {readonly renderRoot: ParentNode}, campaign: Campaign) {
    this.#host = host;
    this.#campaign = campaign;
    this.sending = new Submission(host, announcedShape);
  }

  open = () => {
    this.at = 'open';
    this.#where = 'place';
    this.#wrong = {};
    this.#length = 0;
    this.sending.reset();
    lead(this.#host, '.title');
    void import('./map.js').then(
      ({picker}) => {
        this.#picker = picker;
        this.#host.requestUpdate();
      },
      // Without it the position is typed, or left out.
      () => {},
    );
  };

  close = () => {
    this.at = 'closed';
    this.sending.reset();
    lead(this.#host, '.title');
  };

  form({announce, edition}: Events, now: number): TemplateResult {
    const {client} = this.#campaign;
    return announceForm({
      consents: announce.consents,
      where: this.#where,
      length: this.#length,
      today: dayAt(now),
      wrong: this.#wrong,
      sending: this.sending.busy,
      privacy: safeUrl(announce.privacyUrl, client?.backend),
      picker: this.#picker?.(positionIn(this.#value('position')), this.#pick) ?? nothing,
      press: (event) => void this.#press(event, announce.consents, edition),
      changed: this.#changed,
    });
  }

  async #press(event: Event, texts: Events['announce']['consents'], edition: string) {
    event.preventDefault();
    const {client, source} = this.#campaign;
    if (!client || this.sending.busy) return;
    const form = new FormData(this.#host.renderRoot.querySelector('form')!);
    const told = written(form, this.#where, consentsGiven(texts, form), language());
    const required = texts.filter(({required}) => required).map(({id}) => id);
    this.#wrong = wrongIn(told, form, required);
    if (point(this.#host, this.#wrong)) return;
    remember({...typed(), email: told.email});
    const body = {...told, ...(source && {source}), ...trail()};
    const end = await this.sending.send(parcel(client, path, edition, body), client);
    if (end?.at === 'refused') this.#refused(end.failure);
    if (end?.at !== 'sent') return;
    this.at = 'thanked';
    this.#host.dispatchEvent(new W4rAnnouncedEvent(edition));
    lead(this.#host, '[part=thanks] .title');
  }

  #refused({problem}: Failure) {
    this.sending.reset();
    this.#wrong = wrongOf(problem?.errors ?? [{pointer: '', code: problem?.code ?? ''}]);
    point(this.#host, this.#wrong);
  }

  #changed = ({target, type}: Event) => {
    const {name, value} = target as HTMLInputElement;
    if (name === 'text') this.#length = value.length;
    if (name === 'where') this.#where = value as Where;
    if (type === 'change') delete this.#wrong[name];
    this.#host.requestUpdate();
  };

  #pick = (at: readonly [number, number]) => {
    this.#host.renderRoot.querySelector<HTMLInputElement>('#position')!.value = at.join(', ');
    delete this.#wrong.position;
    this.#host.requestUpdate();
  };

  #value = (id: string) => this.#host.renderRoot.querySelector<HTMLInputElement>(`#${id}`)?.value ?? '';
}
