import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {press} from './support/person.js';

/** Gatherings at which people write: found, put into a calendar, announced, told of. */
const meta: Meta = {
  title: 'Events',
  component: 'w4r-events',
  render: ({country, section, limit}: {country?: string; section?: string; limit?: number}, {parameters}) =>
    html`<w4r-events
      backend=${backend(String(parameters.backend))}
      country=${country ?? nothing}
      section=${section ?? nothing}
      limit=${limit ?? nothing}
      source="riverbank-blog"
    >
      <a href="#events">Gatherings near you</a>
    </w4r-events>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});
const pressing = (...selectors: string[]): Pick<StoryObj, 'play'> => ({
  play: async ({canvasElement}) => {
    for (const selector of selectors) await press(canvasElement.querySelector('w4r-events')!, selector);
  },
});

export const Ready = story('ready');
export const OfOneCountry = story('ready', {args: {country: 'NL'}});
export const InASection = story('ingatherings', {args: {section: 'netherlands'}});
export const All = story('ready', {args: {limit: 0}});
export const NothingAnnounced = story('nogatherings');
export const NoneFits = story('nogatherings', {args: {country: 'NL'}});
export const WithoutAMap = story('unplaced');
export const Over = story('ended');
export const Announcing = story('ready', pressing('[part=announce]'));
export const Mistakes = story('ready', pressing('[part=announce]', '[part=submit]'));
export const BeforeTheCampaign = story('upcoming');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const InAnotherLanguage = story('arabic');
