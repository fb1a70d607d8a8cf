import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';

/** All cases of the campaign, as cards or as a list. */
const meta: Meta = {
  title: 'Cases',
  component: 'w4r-cases',
  args: {view: 'grid', sort: 'order', category: '', country: '', limit: 0},
  render: ({view, sort, category, country, limit}, {parameters}) =>
    html`<w4r-cases
      backend=${backend(String(parameters.backend))}
      view=${view}
      sort=${sort}
      category=${category}
      country=${country}
      limit=${limit}
    >
      <a href="#cases">Twelve people, and what you can do for them</a>
    </w4r-cases>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

export const Grid = story('many');
export const List = story('many', {args: {view: 'list'}});
export const LeastSupportedFirst = story('many', {args: {sort: 'need'}});
export const OneCategoryExplained = story('many', {args: {category: 'prisoner-of-conscience'}});
export const NobodyFits = story('many', {args: {category: 'prisoner-of-conscience', country: 'XJ'}});
export const OnlyTwo = story('many', {args: {limit: 2, sort: 'need'}});
export const OneTakenBack = story('tombstone');
export const NobodyYet = story('nobody');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
