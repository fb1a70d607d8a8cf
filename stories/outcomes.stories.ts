import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {press} from './support/person.js';

/** What became of earlier cases: good endings, and the others as plainly. */
const meta: Meta = {
  title: 'Outcomes',
  component: 'w4r-outcomes',
  args: {limit: 3},
  render: ({limit, edition}: {limit?: number; edition?: string}, {parameters}) =>
    html`<w4r-outcomes
      backend=${backend(String(parameters.backend))}
      limit=${limit ?? nothing}
      edition=${edition ?? nothing}
      source="riverbank-blog"
    >
      <a href="#outcomes">What became of last year’s cases</a>
    </w4r-outcomes>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

export const Ready = story('ready');
export const OfAYearThatIsOver = story('ended', {args: {edition: '2025'}});
export const OfThisYear = story('ready', {args: {edition: '2026'}});
export const All = story('ready', {
  play: async ({canvasElement}) => press(canvasElement.querySelector('w4r-outcomes')!, '[part=more]'),
});
export const One = story('ready', {args: {limit: 1}});
export const EveryKind = story('every', {args: {limit: 0}});
export const LongWords = story('longest');
export const NothingKnownYet = story('nothing');
export const InAnotherLanguage = story('arabic');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown', {args: {edition: '1999'}});
