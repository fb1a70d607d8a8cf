import {msg} from '@lit/localize';
import type {ReactiveController, TemplateResult} from 'lit';
import type {Failure} from '../../client/failure.js';
import {messages as path} from '../../client/messages.js';
import {receivedShape} from '../../client/shapes/received.js';
import type {Message, MessageReceived, MessageRules, Messages, ShownName} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {parcel} from '../../controllers/outbox.js';
import {Submission} from '../../controllers/submission.js';
import {W4rMessageSentEvent} from '../../events/message-sent.js';
import {base as baseOf, language} from '../../i18n/language.js';
import {lead, point} from '../../parts/leading.js';
import type {Mistakes} from '../../parts/mistakes.js';
import {longest, messageForm, shownName, type Written} from './form.js';

const blank = (): Written => ({text: '', lang: baseOf(language()), shown: 'nobody', name: '', country: ''});

/**
 * A few lines on their way: what was written stays on the paper until the backend has it, and whoever leaves the page
 * before that is asked first.
 */
export class Writing implements ReactiveController {
  /** Whether the paper lies there. */
  begun = false;
  /** Of what was sent last. */
  receipt = '';
  readonly sending: Submission<MessageReceived>;
  readonly #host: Host;
  readonly #campaign: Campaign;
  readonly #lookAgain: () => void;
  #written = blank();
  #mistakes: Mistakes = {};

  /** @param lookAgain something is not as it was when the paper was put there */
  constructor(host: Host, campaign: Campaign, lookAgain: () => void) {
    this.#host = host;
    this.#campaign = campaign;
    this.#lookAgain = lookAgain;
    this.sending = new Submission<MessageReceived>(host, receivedShape);
    host.addController(this);
  }

  hostConnected() {
    addEventListener('beforeunload', this.#leaving);
  }

  hostDisconnected() {
    removeEventListener('beforeunload', this.#leaving);
  }

  form(about: Messages, rules: MessageRules): TemplateResult {
    return messageForm({
      about,
      rules,
      written: this.#written,
      mistakes: this.#mistakes,
      sending: this.sending.busy,
      press: (event) => this.#press(event, about),
      changed: this.#changed,
    });
  }

  begin = () => {
    this.forget();
    this.begun = true;
    lead(this.#host, 'textarea');
  };

  /** Another case, or another message. */
  forget() {
    this.begun = false;
    this.receipt = '';
    this.#written = blank();
    this.#mistakes = {};
    this.sending.reset();
  }

  #changed = ({target}: Event) => {
    const {name, value} = target as HTMLInputElement;
    if (!(name in this.#written)) return;
    this.#written = {...this.#written, [name]: value};
    delete this.#mistakes[name];
    this.#host.requestUpdate();
  };

  /** A click, because a `submit` event never fires in a sandboxed frame. */
  #press(event: Event, {case: id, edition}: Messages) {
    event.preventDefault();
    const {client} = this.#campaign;
    if (!client || this.sending.busy) return;
    // What stands on the paper counts, also what a browser has put there by itself.
    const form = new FormData(this.#host.shadowRoot!.querySelector('form')!);
    this.#written = {...this.#written, ...(Object.fromEntries(form) as Partial<Written>)};
    this.#mistakes = wrongWith(this.#written);
    if (point(this.#host, this.#mistakes)) return;
    const sent = parcel(client, path(id), edition, toSend(this.#written));
    void this.sending.send(sent, client).then((end) => {
      if (end?.at === 'refused') this.#refused(end.failure);
      if (end?.at !== 'sent') return;
      this.receipt = end.answer.receipt;
      this.begun = false;
      this.#written = blank();
      this.#host.dispatchEvent(new W4rMessageSentEvent(id, edition));
      lead(this.#host, '.title');
    });
  }

  /** What was written stays on the paper. */
  #refused({kind, problem}: Failure) {
    this.sending.reset();
    const wrong = (problem?.errors ?? []).map(({pointer, code}) => [
      ['text', 'name'].find((name) => pointer === `/${name}`) ?? '',
      sentences[code]?.() ?? again(),
    ]);
    this.#mistakes = wrong.length ? (Object.fromEntries(wrong) as Mistakes) : {'': again()};
    point(this.#host, this.#mistakes);
    // Too late, or taken back: what is true today stands there next.
    if (kind !== 'invalid') this.#lookAgain();
  }

  #leaving = (event: BeforeUnloadEvent) => {
    const {progress} = this.sending;
    const kept = progress.at === 'waiting' && progress.kept;
    if (this.#written.text.trim() && !kept) event.preventDefault();
  };
}

const again = () => msg('Please look at this once more.', {id: 'error'});
const sentences: Record<string, () => string> = {
  'text.missing': () => msg('Please write a few words.', {id: 'messages.error.text'}),
  'name.missing': () => msg('Please write your name, or choose “No name”.', {id: 'messages.error.name'}),
};

function wrongWith({text, shown, name}: Written): Mistakes {
  const wrong: Mistakes = {};
  if (!text.trim()) wrong.text = sentences['text.missing']!();
  if (shown !== 'nobody' && !shownName({shown, name})) wrong.name = sentences['name.missing']!();
  return wrong;
}

/** Only what will be shown leaves the page. */
function toSend({text, lang, shown, name, country}: Written): Message {
  const said: {shown: ShownName; name?: string} = shown === 'nobody' ? {shown} : {shown, name: name.trim()};
  return {text: text.slice(0, longest), lang, ...said, ...(country && {country})};
}
