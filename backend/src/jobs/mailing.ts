/** Takes what is due out of the outbox and sees it off: at once after a commit, and every few seconds. */
import {type Log} from '../log.js';
import {type Message, type Post, verdict} from '../mail/post.js';
import {dropMail, type Mail, markFailed, markSent, putOff, takeDue} from '../store/mailing.js';
import {type Store} from '../store/store.js';

const every = 4000;
/** How long those on their way are waited for when the process leaves. */
const farewell = 3000;

const minute = 60 * 1000;
const hour = 60 * minute;
/** From one try to the next; together three days. */
const pauses = [minute, 5 * minute, 15 * minute, hour, 3 * hour, ...Array<number>(11).fill(6 * hour)];
/** Where the last try may have arrived, a second copy must keep the distance that any other mail keeps. */
const inDoubt = 10 * minute;

/** Nothing where there is nothing to say any more: the request was erased, the case withdrawn. */
export type Compose = (mail: Mail) => Promise<Message | undefined>;

export class Mailing {
  #store: Store;
  #post: Post;
  #compose: Compose;
  #now: () => number;
  #log: Log;
  #timer: ReturnType<typeof setInterval> | undefined;
  #round: Promise<void> | undefined;
  #again = false;
  #closed = false;
  #outage = false;

  constructor(store: Store, post: Post, compose: Compose, now: () => number, log: Log) {
    this.#store = store;
    this.#post = post;
    this.#compose = compose;
    this.#now = now;
    this.#log = log;
  }

  open() {
    this.#timer = setInterval(() => this.poke(), every).unref();
    this.poke();
    this.#post.verify().catch((error: unknown) => {
      const {code} = verdict(error);
      this.#log.warn('SMTP_URL: the mail server does not take us in. Mails wait, and are tried again.', {code});
    });
  }

  /** There may be something to send. */
  poke() {
    if (!this.#timer || this.#closed) return;
    if (this.#round) {
      this.#again = true;
      return;
    }
    this.#round = this.#work().finally(() => {
      this.#round = undefined;
      if (!this.#again) return;
      this.#again = false;
      this.poke();
    });
  }

  async close() {
    this.#closed = true;
    clearInterval(this.#timer);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, farewell)));
    await Promise.race([this.#round, late]);
    clearTimeout(timer);
    this.#post.close();
  }

  async #work() {
    try {
      while (!this.#closed) {
        const taken = await takeDue(this.#store, this.#now());
        if (taken.length === 0) break;
        await Promise.all(taken.map((mail) => this.#send(mail)));
      }
      this.#outage = false;
    } catch (error) {
      // The database is away: one line until it is back.
      if (!this.#outage && !this.#closed) this.#log.warn('The outbox cannot be read.', {error});
      this.#outage = true;
    }
  }

  async #send(mail: Mail) {
    const {id, kind} = mail;
    const message = await this.#compose(mail);
    if (!message) return dropMail(this.#store, id);
    try {
      await this.#post.send(message);
    } catch (error) {
      return this.#failed(mail, error);
    }
    await markSent(this.#store, id, this.#now());
    this.#log.info('Mail sent.', {mail: id, kind});
  }

  async #failed({id, kind, tries, taken_at}: Mail, error: unknown) {
    const {final, doubtful, code} = verdict(error);
    const pause = pauses[tries - 1];
    if (final || pause === undefined) {
      this.#log.error('A mail was given up.', {mail: id, kind, tries, code});
      return markFailed(this.#store, id, this.#now());
    }
    this.#log.info('A mail could not be sent yet.', {mail: id, kind, tries, code});
    const until = this.#now() + (doubtful ? Math.max(pause, inDoubt) : pause);
    await putOff(this.#store, id, until, doubtful ? taken_at : null);
  }
}
