import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {hanna, sign, until} from './support/person.js';

/** Sign for one case: the demand, a short form, thanks. */
const meta: Meta = {
  title: 'Petition',
  component: 'w4r-petition',
  args: {headingLevel: 2},
  render: ({headingLevel}, {parameters}) =>
    html`<w4r-petition
      backend=${backend(String(parameters.backend))}
      case="river-teacher"
      heading-level=${headingLevel}
    >
      <a href="#ilvane">Sign for Ilvane</a>
    </w4r-petition>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

/** After somebody has pressed the button, and what they see then. */
const pressed = (name: string, sees: string, typed = hanna): StoryObj =>
  story(name, {
    play: async ({canvasElement}) => {
      const petition = await sign(canvasElement, typed);
      await until(petition, () => petition.renderRoot.querySelector(sees));
    },
  });

export const Ready = story('ready');
export const Invalid = pressed('ready', '.error', {name: '', email: 'hanna@post', country: ''});
export const RefusedByTheBackend = pressed('picky', '.error');
export const Sending = pressed('sending', '[inert]');
export const InDoubt = pressed('doubt', '.notice');
export const ManyAreSigning = pressed('toomany', '.notice');
export const Thanks = pressed('ready', '[part=thanks]');
export const PendingConfirmation = pressed('confirm', '[part=thanks]');
export const InAnotherLanguage = story('arabic');
export const NotYetOpen = story('upcoming');
export const Ended = story('ended');
export const EndedWithOutcome = story('outcome');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');

/** Offline: the browser says so, and the signature waits. */
export const Offline: StoryObj = {
  ...pressed('doubt', '.notice'),
  beforeEach: () => {
    Object.defineProperty(navigator, 'onLine', {configurable: true, value: false});
    return () => Reflect.deleteProperty(navigator, 'onLine');
  },
};
