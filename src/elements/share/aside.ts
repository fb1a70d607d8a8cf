import {msg} from '@lit/localize';
import {html, nothing, type ReactiveController, type TemplateResult} from 'lit';
import type {Host} from '../../controllers/campaign.js';
import {remember, typed} from '../../page.js';
import {complaint, errorId} from '../../parts/field.js';
import {notice} from '../../parts/notice.js';
import type {Card} from './picture.js';
import {mastodon, serverIn, type Message} from './ways.js';

type Open =
  | {what: 'nothing' | 'copied' | 'signal' | 'by-hand' | 'blocked' | 'broken'}
  | {what: 'mastodon'; wrong: boolean}
  | {what: 'qr'; drawn: TemplateResult; files: [name: string, address: string][]}
  | {what: 'picture'; files: [name: string, address: string][]};

/** What opens below the ways: one thing at a time. */
export class Aside implements ReactiveController {
  #host: Host;
  #open: Open = {what: 'nothing'};
  #addresses: string[] = [];
  /** A picture that was asked for before something else comes too late. */
  #turn = 0;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected() {
    this.close();
  }

  /** Asked for once a page, and remembered nowhere else. */
  get server() {
    return typed().server;
  }

  render(message: Message): TemplateResult | typeof nothing {
    const open = this.#open;
    switch (open.what) {
      case 'nothing':
        return nothing;
      case 'copied':
        return html`<p>${msg('Copied, with the link.', {id: 'share.copied'})}</p>`;
      case 'signal':
        return html`<p>${msg('Copied. Open Signal, choose somebody, and paste it there.', {id: 'share.signal'})}</p>`;
      case 'by-hand':
        return byHand(message);
      case 'blocked':
        return html`<p>${msg('This page may not open the device’s own way of sharing. The links do the same.', {id: 'share.blocked'})}</p>`;
      case 'broken':
        return notice(msg('This could not be drawn just now.', {id: 'share.broken'}), {wrong: true});
      case 'mastodon':
        return this.#askForServer(message, open.wrong);
      case 'qr':
        return html`${open.drawn} ${downloads(open.files)}`;
      case 'picture':
        return html`<img
            class="picture"
            part="photo"
            src=${open.files[0]![1]}
            width="320"
            height="320"
            alt=${msg('The picture to share: portrait, name and demand.', {id: 'share.picture.alt'})}
          />
          ${downloads(open.files)}`;
    }
  }

  copied = (done: boolean) => this.#show({what: done ? 'copied' : 'by-hand'});
  signal = (done: boolean) => this.#show({what: done ? 'signal' : 'by-hand'});
  blocked = () => this.#show({what: 'blocked'});
  mastodon = () => this.#show({what: 'mastodon', wrong: false});
  close = () => {
    this.#turn++;
    for (const address of this.#addresses.splice(0)) URL.revokeObjectURL(address);
    this.#open = {what: 'nothing'};
  };

  qr = (url: string) =>
    this.#draw(async () => {
      const {qrPicture, qrPng, qrSvg} = await import('./qr.js');
      const png = await qrPng(url);
      const files: [string, Blob][] = [
        ['qr.svg', qrSvg(url)],
        ['qr.png', png],
      ];
      const drawn = qrPicture(url, msg('QR code of the link', {id: 'share.qr.alt'}));
      return () => ({what: 'qr', drawn, files: this.#filed(files)});
    });

  picture = (card: Card) =>
    this.#draw(async () => {
      const {sharePicture} = await import('./picture.js');
      const png = await sharePicture(card);
      return () => ({what: 'picture', files: this.#filed([['letters.png', png]])});
    });

  async #draw(make: () => Promise<() => Open>) {
    const turn = ++this.#turn;
    try {
      const drawn = await make();
      if (turn !== this.#turn) return;
      this.close();
      this.#show(drawn());
    } catch {
      if (turn === this.#turn) this.#show({what: 'broken'});
    }
  }

  #filed(files: [string, Blob][]): [string, string][] {
    return files.map(([name, blob]) => {
      const address = URL.createObjectURL(blob);
      this.#addresses.push(address);
      return [name, address];
    });
  }

  #show(open: Open) {
    if (open.what !== 'qr' && open.what !== 'picture') this.close();
    this.#open = open;
    this.#host.requestUpdate();
  }

  #askForServer(message: Message, wrong: boolean): TemplateResult {
    const go = (event: Event) => {
      const {value} = (event.currentTarget as Element).closest('form')!.querySelector('input')!;
      const name = serverIn(value);
      event.preventDefault();
      if (!name) return this.#show({what: 'mastodon', wrong: true});
      remember({...typed(), server: name});
      open(mastodon(name, message), '_blank', 'noopener,noreferrer');
      this.mastodon();
    };
    const error = wrong ? msg('A server has a name such as mastodon.example.', {id: 'share.server.wrong'}) : undefined;
    return html`<form class="server" novalidate @submit=${go}>
      <div class="field" part="field">
        <label for="server" part="label">${msg('Which Mastodon server are you on?', {id: 'share.server'})}</label>
        <input
          id="server"
          part="input"
          inputmode="url"
          autocapitalize="none"
          autocomplete="off"
          spellcheck="false"
          dir="ltr"
          value=${this.server ?? nothing}
          aria-invalid=${wrong}
          aria-describedby=${wrong ? errorId('server') : nothing}
        />
        ${complaint('server', error)}
      </div>
      <p class="row">
        <button class="button quiet" @click=${go}>${msg('Open it there', {id: 'share.server.open'})}</button>
      </p>
    </form>`;
  }
}

/** Where copying is not allowed: everything in one field, to be marked and copied by hand. */
const byHand = ({text, url}: Message) => html`<div class="field words" part="field">
  <label for="by-hand" part="label">${msg('Mark this and copy it', {id: 'share.by-hand'})}</label>
  <textarea
    id="by-hand"
    part="input"
    readonly
    dir="auto"
    .value=${`${text}\n${url}`}
    @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
  ></textarea>
</div>`;

const downloads = (files: [name: string, address: string][]) => html`<p class="row">
  ${files.map(
    ([name, address]) =>
      html`<a class="button quiet" part="link" href=${address} download=${name}
        >${msg('Download', {id: 'share.download'})} ${name.split('.').at(-1)!.toUpperCase()}</a
      >`,
  )}
</p>`;
