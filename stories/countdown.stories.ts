import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';

/** How long there is still time, and what comes after. */
const meta: Meta = {
  title: 'Countdown',
  component: 'w4r-countdown',
  args: {to: 'closes'},
  render: ({to}, {parameters}) =>
    html`<w4r-countdown backend=${backend(String(parameters.backend))} to=${to}>
      <a href="#campaign">Write until Human Rights Day, 10 December</a>
    </w4r-countdown>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

export const During = story('ready');
export const Before = story('upcoming');
export const LastDay = story('lastday');
export const LastHour = story('lasthour');
export const LettersAreStillCounted = story('reporting');
export const After = story('ended');
export const UntilLettersAreCounted = story('ready', {args: {to: 'reports'}});
export const StillTimeToReport = story('reporting', {args: {to: 'reports'}});
export const NoLongerCounted = story('ended', {args: {to: 'reports'}});
export const HasBegun = story('ready', {args: {to: 'opens'}});
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
