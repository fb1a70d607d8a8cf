/** The smallest element that reads something: what its resource says is what it shows. */
import {LitElement} from 'lit';
import type {Failure} from '../../src/client/failure.js';
import {Resource, type Question} from '../../src/controllers/resource.js';
import {calm} from './calm.js';

export class Reader extends LitElement {
  question: Question<string> | undefined;
  resource = new Resource<string>(this, () => this.question);

  protected override render() {
    return this.resource.render({
      waiting: () => 'waiting',
      ready: (value) => value,
      failed: ({kind}) => kind,
    });
  }

  get shown() {
    return this.renderRoot.textContent;
  }

  /** Turns to another question, as an element does whose attribute changes. */
  async turnTo(question: Question<string> | undefined) {
    this.question = question;
    this.requestUpdate();
    await calm();
  }
}
customElements.define('test-reader', Reader);

export async function reader(question?: Question<string>): Promise<Reader> {
  const made = new Reader();
  made.question = question;
  document.body.append(made);
  await calm();
  return made;
}

/** A question whose answers are given by hand, one for each time it is asked. */
export function asking(key: string) {
  const asked: {give: (value: string) => void; fail: (failure: Failure) => void}[] = [];
  const ask = () => new Promise<string>((give, fail) => asked.push({give, fail}));
  return {key, ask, asked};
}
