import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {choose, press, until, write} from './support/person.js';

/** A few lines to the person and the family, read by somebody before anybody sees them. */
const meta: Meta = {
  title: 'Messages',
  component: 'w4r-messages',
  args: {limit: 3},
  render: ({limit}: {limit?: number}, {parameters}) =>
    html`<w4r-messages case="river-teacher" backend=${backend(String(parameters.backend))} limit=${limit ?? nothing}>
      <a href="#ilvane">Read what Ilvane needs</a>
    </w4r-messages>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

const paper = async (canvas: HTMLElement) => {
  const messages = canvas.querySelector('w4r-messages')!;
  await press(messages, '[part=submit]');
  await until(messages, () => messages.renderRoot.querySelector('textarea'));
  return messages;
};

/** After somebody has written a few lines and pressed the button. */
const sent = (name: string, sees: string, text = 'We think of you by our river.'): StoryObj =>
  story(name, {
    play: async ({canvasElement}) => {
      const messages = await paper(canvasElement);
      await write(messages, {text} as object);
      await press(messages, 'form [part=submit]');
      await until(messages, () => messages.renderRoot.querySelector(sees));
    },
  });

export const Ready = story('ready');
export const Empty = story('quiet');
export const Many = story('crowd');
export const EarlierOnes = story('crowd', {
  play: async ({canvasElement}) => press(canvasElement.querySelector('w4r-messages')!, '[part=more]'),
});
export const TheWorstText = story('worst');
export const Writing = story('ready', {
  play: async ({canvasElement}) => {
    await paper(canvasElement);
  },
});
export const WithAName = story('ready', {
  play: async ({canvasElement}) => {
    const messages = await paper(canvasElement);
    await choose(messages, 'shown', 'initials');
    await until(messages, () => messages.renderRoot.querySelector('#name'));
  },
});
export const Invalid = sent('ready', '.error', '');
export const Sending = sent('sending', '[inert]');
export const InDoubt = sent('doubt', '.notice');
export const ManyAreThere = sent('toomany', '.notice');
export const TooLate = sent('latemessage', '.error');
export const Thanks = sent('ready', '[part=thanks]');
export const InAnotherLanguage = story('arabic');
export const NotYetOpen = story('upcoming');
export const Ended = story('ended');
export const NoneArePassedOn = story('unwanted');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');
