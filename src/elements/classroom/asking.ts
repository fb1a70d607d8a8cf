import {classes, classTerms} from '../../client/classes.js';
import {classaskedShape} from '../../client/shapes/classasked.js';
import type {ClassAsked, ClassOpening, ClassTerms} from '../../contract/index.js';
import type {Campaign, Host} from '../../controllers/campaign.js';
import {parcel} from '../../controllers/outbox.js';
import {Resource} from '../../controllers/resource.js';
import {Submission} from '../../controllers/submission.js';
import {trail} from '../../controllers/trail.js';
import {language} from '../../i18n/language.js';
import {consentsGiven} from '../../parts/consent.js';
import {lead, point} from '../../parts/leading.js';
import {mistakesIn, mistakesOf, type Mistakes} from '../../parts/mistakes.js';
import {numberIn} from '../../parts/numbers.js';
import {pupilsWrong} from './opening.js';

/** A teacher who asks for a class: from "Open a class" to "Now look into your mail". */
export class Asking {
  /** Whether the form stands there. */
  begun = false;
  mistakes: Mistakes = {};
  writtenTo = '';
  readonly terms: Resource<ClassTerms>;
  readonly sending: Submission<ClassAsked>;
  #host: Host;
  #campaign: Campaign;

  constructor(host: Host, campaign: Campaign) {
    this.#host = host;
    this.#campaign = campaign;
    this.sending = new Submission<ClassAsked>(host, classaskedShape);
    this.terms = new Resource<ClassTerms>(host, () => {
      const {client, edition, lang} = campaign;
      if (!client || !this.begun) return undefined;
      return {
        key: [client.backend, client.section, edition, lang].join(' '),
        ask: () => classTerms(client, {edition, lang}),
      };
    });
  }

  get done() {
    return this.sending.progress.at === 'sent';
  }

  turn(begun: boolean) {
    this.begun = begun;
    this.mistakes = {};
    lead(this.#host, '.title');
  }

  press = (event: Event) => {
    event.preventDefault();
    const terms = this.terms.value;
    const {client} = this.#campaign;
    if (!terms || !client || this.sending.busy) return;
    const said = new FormData(this.#host.shadowRoot!.querySelector('form')!);
    const opening = this.#opening(terms, said);
    this.mistakes = mistakesIn({...opening, name: '-'}, terms.consents);
    const pupils = pupilsWrong(opening.pupils, terms.mostPupils);
    if (pupils) this.mistakes.pupils = pupils;
    if (point(this.#host, this.mistakes)) return;
    this.writtenTo = opening.email;
    void this.sending.send(parcel(client, classes, terms.edition, opening), client).then((end) => {
      if (end?.at === 'sent') lead(this.#host, '.title');
      if (end?.at !== 'refused') return;
      const {problem} = end.failure;
      this.sending.reset();
      this.mistakes = mistakesOf(problem?.errors ?? [{pointer: '', code: ''}]);
      point(this.#host, this.mistakes);
      if (!problem?.code.startsWith('consent')) return;
      // Other consent texts by now: they are read again.
      client.forget();
      this.terms.reload();
    });
  };

  mended = ({target}: Event) => {
    const {name} = target as HTMLInputElement;
    if (!this.mistakes[name]) return;
    delete this.mistakes[name];
    this.#host.requestUpdate();
  };

  #opening(terms: ClassTerms, said: FormData): ClassOpening {
    const {source} = this.#campaign;
    const word = (name: string) => ((said.get(name) as string | null) ?? '').trim();
    const name = word('name');
    return {
      email: word('email'),
      country: word('country'),
      pupils: numberIn(word('pupils')),
      lang: language(),
      consents: consentsGiven(terms.consents, said),
      ...(name && {name}),
      ...(source && {source}),
      ...trail(),
    };
  }
}
