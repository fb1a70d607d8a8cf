/** The smallest element that sends a signature. */
import {LitElement} from 'lit';
import {Client} from '../../src/client/index.js';
import {signedShape} from '../../src/client/shapes/signed.js';
import {signatures} from '../../src/client/sign.js';
import type {Signed} from '../../src/contract/index.js';
import {signature} from '../../src/contract/examples.js';
import {parcel} from '../../src/controllers/outbox.js';
import {Submission} from '../../src/controllers/submission.js';

export class Sender extends LitElement {
  submission = new Submission<Signed>(this, signedShape);

  protected override render() {
    return this.submission.progress.at;
  }

  get at() {
    return this.submission.progress.at;
  }

  /** Sends the example's signature to a backend, for a case. */
  send(backend: string, caseId = 'river-teacher') {
    const client = new Client(backend);
    return this.submission.send(parcel(client, signatures(caseId), '2026', signature), client);
  }
}
customElements.define('test-sender', Sender);

export function sender(): Sender {
  const made = new Sender();
  document.body.append(made);
  return made;
}

/** Whether somebody who leaves now is asked first. */
export const isWarned = () => !dispatchEvent(new Event('beforeunload', {cancelable: true}));
