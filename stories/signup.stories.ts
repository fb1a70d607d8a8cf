import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {choose, hanna, press, until, write} from './support/person.js';

/** Join the campaign and receive its material. */
const meta: Meta = {
  title: 'Sign-up',
  component: 'w4r-signup',
  render: (_, {parameters}) =>
    html`<w4r-signup backend=${backend(String(parameters.backend))}>
      <a href="#join">Join the campaign</a>
    </w4r-signup>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

/** After somebody has filled in the form and pressed the button. */
const joined = (name: string, sees: string, typed = hanna, want = 'write'): StoryObj =>
  story(name, {
    play: async ({canvasElement}) => {
      const signup = canvasElement.querySelector('w4r-signup')!;
      await write(signup, typed);
      if (want) await choose(signup, 'wants', want);
      await press(signup, '[part=submit]');
      await until(signup, () => signup.renderRoot.querySelector(sees));
    },
  });

export const Ready = story('ready');
export const Invalid = joined('ready', '.error', {name: '', email: 'hanna@post', country: ''}, '');
export const RefusedByTheBackend = joined('picky', '.error');
export const Sending = joined('sending', '[inert]');
export const InDoubt = joined('doubt', '.notice');
export const ManyAreThere = joined('toomany', '.notice');
export const Thanks = joined('ready', '[part=thanks]');
export const Ended = story('ended');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
