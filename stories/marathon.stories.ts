import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {remember} from '../src/page.js';
import {backend} from './support/backend.js';
import {hanna, press, until, write} from './support/person.js';

/** Type once, sign for many: case after case, the least supported first. */
const meta: Meta = {
  title: 'Marathon',
  component: 'w4r-marathon',
  render: (_, {parameters}) => {
    // Where somebody is belongs to the page, and the stories share one.
    remember({});
    return html`<w4r-marathon backend=${backend(String(parameters.backend))}>
      <a href="#campaign">Sign for all of them</a>
    </w4r-marathon>`;
  },
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

type Step = 'submit' | 'skip';

/** After somebody has filled in the form, and signed or skipped some. */
const going = (name: string, steps: Step[], sees: string, typed = hanna): StoryObj =>
  story(name, {
    play: async ({canvasElement}) => {
      const marathon = canvasElement.querySelector('w4r-marathon')!;
      await write(marathon, typed);
      await press(marathon, 'form [part=submit]');
      for (const step of steps) await press(marathon, `.act [part=${step}][aria-disabled=false]`);
      await until(marathon, () => marathon.renderRoot.querySelector(sees));
    },
  });

export const Invitation = story('many');
export const Invalid = going('many', [], '.error', {name: '', email: 'hanna@post', country: ''});
export const TheFirst = going('many', [], '.act [aria-disabled=false]');
export const OnTheWay = going('many', ['submit', 'skip'], '.act [aria-disabled=false]');
export const WaitingToBeSent = going('doubt', ['submit'], '.notice');
export const ManyAreThere = going('toomany', ['submit'], '.notice');
export const ClosedMeanwhile = going('late', ['submit'], '.notice');
export const AskedAgain = going('picky', ['submit'], '.error');
export const End = going('many', ['submit', 'skip', 'submit'], '[part=thanks]');
export const ConfirmByMail = going('confirm', ['submit', 'submit'], '[part=thanks]');
export const EverybodySkipped = going('many', ['skip', 'skip', 'skip'], '[part=thanks]');
export const NotYetOpen = story('upcoming');
export const Ended = story('ended');
export const Nobody = story('nobody');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
