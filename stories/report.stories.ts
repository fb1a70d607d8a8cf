import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {choose, press, until} from './support/person.js';

/** "I wrote three letters": without a name and without an account. */
const meta: Meta = {
  title: 'Report',
  component: 'w4r-report',
  args: {case: 'river-teacher'},
  render: ({case: caseId}: {case?: string}, {parameters}) =>
    html`<w4r-report backend=${backend(String(parameters.backend))} case=${caseId ?? nothing}>
      <a href="#report">Tell the campaign how many you wrote</a>
    </w4r-report>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

/** After somebody has chosen a number and pressed the button. */
const told = (name: string, sees: string, count = '3'): StoryObj =>
  story(name, {
    play: async ({canvasElement}) => {
      const report = canvasElement.querySelector('w4r-report')!;
      if (count) await choose(report, 'count', count);
      await press(report, '[part=submit]');
      await until(report, () => report.renderRoot.querySelector(sees));
    },
  });

export const Ready = story('ready');
export const AsksForWhom = story('ready', {args: {case: undefined}});
export const More = story('ready', {
  play: async ({canvasElement}) => choose(canvasElement.querySelector('w4r-report')!, 'count', 'more'),
});
export const Invalid = told('ready', '.error', '');
export const Sending = told('sending', '[inert]');
export const InDoubt = told('doubt', '.notice');
export const ManyAreThere = told('toomany', '.notice');
export const Thanks = told('ready', '[part=thanks]');
export const InReview = told('review', '[part=thanks]');
export const TooLate = told('late', '.error');
export const Correcting = story('ready', {
  play: async (context) => {
    await Thanks.play!(context);
    const report = context.canvasElement.querySelector('w4r-report')!;
    await press(report, '.row .quiet + .quiet');
    await until(report, () => report.renderRoot.querySelector('#many'));
  },
});
export const TakenBack = story('ready', {
  play: async (context) => {
    await Correcting.play!(context);
    const report = context.canvasElement.querySelector('w4r-report')!;
    report.renderRoot.querySelector<HTMLInputElement>('#many')!.value = '0';
    await press(report, '[part=submit]');
    await until(report, () => report.renderRoot.querySelector('.row .quiet:only-child'));
  },
});
export const InAnotherLanguage = story('arabic');
export const NotYetOpen = story('upcoming');
export const OnlyReporting = story('reporting');
export const Ended = story('ended');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');
