import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';

/** The live count, on its way to the goal. */
const meta: Meta = {
  title: 'Counter',
  component: 'w4r-counter',
  args: {of: 'campaign', source: '', kinds: 'together', people: false, milestones: false, hideBelow: 0},
  render: ({of, source, kinds, people, milestones, hideBelow}, {parameters}) =>
    html`<w4r-counter
      backend=${backend(String(parameters.backend))}
      of=${of}
      source=${source}
      kinds=${kinds}
      ?people=${people}
      ?milestones=${milestones}
      hide-below=${hideBelow}
    >
      <a href="#how-many">See how many have written so far</a>
    </w4r-counter>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

export const Ready = story('ready');
export const OfOneCase = story('ready', {args: {of: 'case:river-teacher'}});
export const One = story('one');
export const Zero = story('zero');
export const FourMillion = story('million');
export const OverTheGoal = story('overgoal');
export const WithoutGoal = story('nogoal');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const NobodyKnowsIt = story('unknown', {args: {of: 'source:nobody'}});
export const KindByKind = story('ready', {args: {kinds: 'each'}});
export const LettersAndCards = story('ready', {args: {kinds: 'letter solidarity'}});
export const PeopleBesideActions = story('ready', {args: {people: true}});
export const PeopleNotKnown = story('nopeople', {args: {people: true}});
export const Milestones = story('ready', {args: {milestones: true}});
export const Everything = story('ready', {args: {kinds: 'each', people: true, milestones: true}});
export const FarOverTheGoal = story('overgoal', {args: {milestones: true, people: true}});
export const HiddenWhileSmall = story('one', {args: {hideBelow: 100}});
export const OfACountry = story('country', {args: {of: 'country:NL'}});
export const OfASmallCountry = story('few', {args: {of: 'country:FJ'}});
export const ThroughThisSite = story('yours', {args: {of: 'source:riverbank-blog', source: 'riverbank-blog'}});
export const OfACampaignThatHasEnded = story('final');
