import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';

/** One case: who it is about, what happened, what you can do. */
const meta: Meta = {
  title: 'Case',
  component: 'w4r-case',
  args: {full: false, headingLevel: 2},
  render: ({full, headingLevel}, {parameters}) =>
    html`<w4r-case
      backend=${backend(String(parameters.backend))}
      case="river-teacher"
      heading-level=${headingLevel}
      ?full=${full}
    >
      <a href="#ilvane">Ilvane taught a village to read its own river. Read her story</a>
    </w4r-case>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

export const Compact = story('ready');
export const Full = story('ready', {args: {full: true}});
export const WithContentWarning = story('warned', {args: {full: true}});
export const WithoutPicture = story('nopicture');
export const InAnotherLanguage = story('arabic');
export const NobodyYet = story('zero');
export const OverTheGoal = story('overgoal');
export const WithoutGoal = story('nogoal');
export const NotYetOpen = story('upcoming');
export const Ended = story('ended');
export const EndedWithOutcome = story('outcome');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');
