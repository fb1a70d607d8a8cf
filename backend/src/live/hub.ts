/** Who listens to which counts. One message is written once and sent to everybody who wants the same keys. */
import {type ServerResponse} from 'node:http';
import {type Counts, type LiveWithdrawn} from '../../../src/contract/index.js';
import {type Edition} from '../content/catalogue.js';
import {isKnown} from '../content/moments.js';
import {type Board, type Change} from './board.js';
import {countsOf} from './snapshot.js';

/** An event and no comment: a page cannot hear comments, and gives a stream up that is silent for 45 seconds. */
const heartbeatEvery = 20_000;
/** A listener who reads this little of what is sent has gone, or will come back for a fresh snapshot. */
const mostUnread = 256 * 1024;

interface Group {
  edition: string;
  keys: string[];
  listeners: Set<ServerResponse>;
}

export class Hub {
  #board: Board;
  #clock: {now(): number};
  #max: number;
  #groups = new Map<string, Group>();
  #heartbeat: NodeJS.Timeout;
  #size = 0;
  isClosed = false;

  constructor(board: Board, clock: {now(): number}, max: number) {
    this.#board = board;
    this.#clock = clock;
    this.#max = max;
    this.#heartbeat = setInterval(() => this.#sendToAll('event: beat\ndata:\n\n'), heartbeatEvery).unref();
    board.onChange((change) => this.#tell(change));
  }

  get size() {
    return this.#size;
  }

  get isFull() {
    return this.#size >= this.#max;
  }

  /** The headers are out already; everything known goes first, so that a reconnect needs no memory of ours. */
  join(response: ServerResponse, edition: Edition, keys: string[]) {
    const name = `${edition.id} ${keys.join()}`;
    const group = this.#groups.get(name) ?? {edition: edition.id, keys, listeners: new Set()};
    this.#groups.set(name, group);
    group.listeners.add(response);
    this.#size++;
    // Spread over ten seconds, so that a restart is not followed by everybody at once.
    response.write(`retry: ${Math.round(2500 + Math.random() * 5000)}\n`);
    response.write(this.#message(edition, keys));
    // A page that was hidden, or cut off, has not heard what was taken back meanwhile.
    for (const content of edition.cases.values()) {
      const isGone = content.withdrawnAt !== null && isKnown(content, this.#clock.now());
      if (isGone && keys.includes(`case:${content.id}`))
        response.write(takenBack({edition: edition.id, case: content.id}));
    }
    response.on('close', () => {
      this.#size--;
      group.listeners.delete(response);
      if (group.listeners.size === 0) this.#groups.delete(name);
    });
  }

  close() {
    this.isClosed = true;
    clearInterval(this.#heartbeat);
    for (const {listeners} of this.#groups.values()) for (const response of listeners) response.end();
  }

  #tell({keys: changed, withdrawn}: Change) {
    for (const {edition: id, keys, listeners} of this.#groups.values()) {
      const edition = this.#board.catalogue.editions.get(id);
      if (!edition) continue;
      const news = keys.filter((key) => changed.has(`${id} ${key}`));
      if (news.length > 0) this.#send(listeners, this.#message(edition, news));
      for (const taken of withdrawn) {
        if (taken.edition === id) this.#send(listeners, takenBack(taken));
      }
    }
  }

  #message(edition: Edition, keys: string[]) {
    const now = this.#clock.now();
    const told = countsOf(this.#board.snapshot, edition, keys, now);
    const data: Counts = {edition: edition.id, ...told, asOf: this.#board.asOf};
    const version = Math.max(0, ...told.counts.map((count) => count.version));
    return `event: counts\nid: ${version}\ndata: ${JSON.stringify(data)}\n\n`;
  }

  #sendToAll(message: string) {
    for (const {listeners} of this.#groups.values()) this.#send(listeners, message);
  }

  #send(listeners: Set<ServerResponse>, message: string) {
    for (const response of listeners) {
      if (response.writableLength > mostUnread) response.destroy();
      else response.write(message);
    }
  }
}

const takenBack = (it: LiveWithdrawn) => `event: withdrawn\ndata: ${JSON.stringify(it)}\n\n`;
