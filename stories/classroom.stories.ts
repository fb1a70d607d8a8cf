import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {page} from '../src/page.js';
import './support/define.js';
import {backend} from './support/backend.js';
import {press, until, write} from './support/person.js';

/** A class that writes: for pupils, for the board, for the teacher. */
const meta: Meta = {
  title: 'Classroom',
  component: 'w4r-classroom',
  render: ({view}: {view?: string}, {parameters}) => {
    // What a teacher's link carries behind its #.
    page().shared.set('class', {key: parameters.key ? 'k'.repeat(43) : undefined});
    return html`<w4r-classroom backend=${backend(String(parameters.backend))} view=${view ?? nothing}>
      <a href="#class">Write with your class</a>
    </w4r-classroom>`;
  },
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});
const ofTeacher = (name: string, more: StoryObj = {}): StoryObj =>
  story(name, {...more, parameters: {key: true, ...more.parameters}});

const element = (canvas: HTMLElement) => canvas.querySelector('w4r-classroom')!;

/** After the code was typed. */
const inside = (name: string, sees: string, more: StoryObj = {}): StoryObj =>
  story(name, {
    ...more,
    play: async ({canvasElement}) => {
      const room = element(canvasElement);
      await write(room, {code: '7KQF 3M0P'} as object);
      await press(room, '[part=submit]');
      await until(room, () => room.renderRoot.querySelector(sees));
    },
  });
/** After a pupil has tapped. */
const tapped = (name: string, sees: string): StoryObj =>
  story(name, {
    play: async (context) => {
      await inside(name, '.tap').play!(context);
      const room = element(context.canvasElement);
      await press(room, '.tap');
      await until(room, () => room.renderRoot.querySelector(sees));
    },
  });
/** After the teacher has pressed something at the desk. */
const pressed = (name: string, what: string, sees: string): StoryObj =>
  ofTeacher(name, {
    play: async ({canvasElement}) => {
      const room = element(canvasElement);
      await press(room, what);
      await until(room, () => room.renderRoot.querySelector(sees));
    },
  });
const opening: StoryObj = story('ready', {
  play: async ({canvasElement}) => {
    const room = element(canvasElement);
    await press(room, '.other .button');
    await until(room, () => room.renderRoot.querySelector('#pupils'));
  },
});

export const Ready = story('ready');
export const WrongCode = inside('nocode', '.error');
export const Revoked = inside('revoked', '.error');
export const Pupil = inside('ready', '.tap');
export const Tapped = tapped('ready', '.undo');
export const InDoubt = tapped('doubt', '.notice');
export const HandedInMeanwhile = inside('handedin', '.notice');
export const Opening = opening;
export const Invalid = story('ready', {
  play: async (context) => {
    await opening.play!(context);
    const room = element(context.canvasElement);
    await press(room, '[part=submit]');
    await until(room, () => room.renderRoot.querySelector('.error'));
  },
});
export const Asked = story('ready', {
  play: async (context) => {
    await opening.play!(context);
    const room = element(context.canvasElement);
    await write(room, {email: 'teacher@school.example', country: 'NL', pupils: '30', name: '8b'} as object);
    await press(room, '[part=submit]');
    await until(room, () => room.renderRoot.querySelector('[part=thanks]'));
  },
});
export const Desk = ofTeacher('ready', {
  play: async ({canvasElement}) => {
    await until(element(canvasElement), () => element(canvasElement).renderRoot.querySelector('.tally'));
  },
});
export const Leaked = pressed('ready', '.stack .quiet', '.notice');
export const HandIn = pressed('ready', '.tally ~ .row .button', '.notice');
export const HandedIn = ofTeacher('handedin', {
  play: async ({canvasElement}) => {
    await until(element(canvasElement), () => element(canvasElement).renderRoot.querySelector('.parcel'));
  },
});
export const Board = pressed('ready', '.stack .button', '.wall');
export const BoardByCode = inside('ready', '.wall', {args: {view: 'board'}});
export const LinkIsGone = ofTeacher('nocode', {
  play: async ({canvasElement}) => {
    await until(element(canvasElement), () => element(canvasElement).renderRoot.querySelector('.notice'));
  },
});
export const Ended = story('ended');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
