import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {until} from './support/person.js';

/** The letter desk: to whom, what to keep in mind, a sheet of paper, print, post, tell. */
const meta: Meta = {
  title: 'Letter',
  component: 'w4r-letter',
  args: {headingLevel: 2},
  render: ({headingLevel}, {parameters}) =>
    html`<w4r-letter
      backend=${backend(String(parameters.backend))}
      case="river-teacher"
      kind=${String(parameters.kind ?? '')}
      heading-level=${headingLevel}
    >
      <a href="#ilvane">Write for Ilvane</a>
    </w4r-letter>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

type Doing = (desk: ReturnType<typeof deskIn>) => unknown;

function deskIn(canvas: HTMLElement) {
  const letter = canvas.querySelector('w4r-letter')!;
  const all = <T extends HTMLElement>(selector: string) => [...letter.renderRoot.querySelectorAll<T>(selector)];
  return {
    sees: (selector: string) => until(letter, () => all(selector)[0]),
    /** By its place: a story is told in every language. */
    press: (selector: string) => all(selector)[0]!.click(),
    tick: (id: string) => all(`#${id}`)[0]!.click(),
    fill(id: string, words: string) {
      const field = all<HTMLInputElement>(`#${id}`)[0]!;
      field.value = words;
      field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', {bubbles: true}));
    },
  };
}

/** After somebody has done something at the desk, and what they see then. */
const done = (name: string, doing: Doing, sees: string, more: StoryObj = {}): StoryObj =>
  story(name, {
    ...more,
    play: async ({canvasElement}) => {
      const desk = deskIn(canvasElement);
      await until(canvasElement.querySelector('w4r-letter')!, () =>
        canvasElement.querySelector('w4r-letter')!.renderRoot.querySelector('#text'),
      );
      await doing(desk);
      await desk.sees(sees);
    },
  });

const hanna: Doing = ({fill, press}) => {
  fill('name', 'Hanna Lindqvist');
  fill('town', 'Uppsala');
  fill('country', 'SE');
  press('.points .button');
};
const long = Array.from({length: 60}, () => 'I am a nurse in Uppsala, and I have never met her.').join(' ');

export const Ready = story('ready');
export const Solidarity = story('ready', {parameters: {kind: 'solidarity'}});
export const Guarded = story('guarded');
export const Written = done('ready', hanna, '#gauge:not(:empty)');
export const InAnotherScript = done('scripts', hanna, '#gauge:not(:empty)');
export const FromRightToLeft = done(
  'scripts',
  (desk) => {
    desk.fill('lang', 'ar');
    return hanna(desk);
  },
  '#gauge:not(:empty)',
);
export const Postcard = done(
  'ready',
  async (desk) => {
    desk.fill('paper', 'a6');
    desk.fill('name', 'Hanna');
    desk.fill('text', 'Greetings from Uppsala. Our river is called Fyris, and today it is frozen.');
    await desk.sees('.card');
  },
  '#gauge:not(:empty)',
  {parameters: {kind: 'solidarity'}},
);
export const MoreThanOnePage = done('ready', ({fill}) => fill('text', `${long}\n\n${long}`), '#gauge b');
export const ByEmail = done(
  'ready',
  async (desk) => {
    await hanna(desk);
    desk.press('.mail summary');
  },
  '#subject',
);
export const TooLongForEmail = done(
  'ready',
  (desk) => {
    desk.fill('text', long);
    desk.press('.mail summary');
  },
  '#subject',
);
export const Posted = done('ready', ({press}) => press('.telling .button'), '[part=thanks]');
export const Sending = done('sending', ({press}) => press('.telling .button'), '.telling [role=status] p');
export const InDoubt = done('doubt', ({press}) => press('.telling .button'), '.notice');
export const TooLate = done('late', ({press}) => press('.telling .button'), '.notice');
export const Kept = done('ready', ({tick}) => tick('keep'), '.keeping button');
export const NobodyCanBeWrittenTo = story('nobody');
export const NotYetOpen = story('upcoming');
export const OnlyReports = story('reporting');
export const Ended = story('ended');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');
