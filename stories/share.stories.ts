import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {press, until} from './support/person.js';

/** Tell others: with the device's own way, or by links that work without it. */
const meta: Meta = {
  title: 'Share',
  component: 'w4r-share',
  args: {case: 'river-teacher', letters: 0},
  render: ({case: caseId, letters}: {case?: string; letters?: number}, {parameters}) =>
    html`<w4r-share
      backend=${backend(String(parameters.backend))}
      case=${caseId ?? nothing}
      letters=${letters || nothing}
      source="riverbank-blog"
    >
      <a href="#ilvane">Ilvane’s page</a>
    </w4r-share>`,
};
export default meta;

const story = (name: string, more: StoryObj = {}): StoryObj => ({
  ...more,
  parameters: {backend: name, ...more.parameters},
});

/** The buttons that open something below, whatever they are called in the language of the page. */
const ways = {
  copy: '.row button:nth-last-of-type(3)',
  qr: '.row button:nth-last-of-type(2)',
  picture: '.row button:nth-last-of-type(1)',
  mastodon: 'li:nth-of-type(4) button',
};

const chosen = (way: keyof typeof ways, sees: string, more: StoryObj = {}): StoryObj =>
  story('ready', {
    ...more,
    play: async ({canvasElement}) => {
      const share = canvasElement.querySelector('w4r-share')!;
      await press(share, ways[way]);
      await until(share, () => share.renderRoot.querySelector(sees));
    },
  });

/** On a device that has a way of its own. */
const device = {
  beforeEach: () => {
    if ('share' in navigator) return () => {};
    Object.defineProperty(navigator, 'share', {configurable: true, value: () => Promise.resolve()});
    return () => Reflect.deleteProperty(navigator, 'share');
  },
};

export const Ready = story('ready');
export const OfTheCampaign = story('ready', {args: {case: undefined}});
export const WithTheDevice = story('ready', device);
export const FourLetters = story('ready', {args: {letters: 4}});
export const TooLong = story('ready', {
  play: async ({canvasElement}) => {
    const share = canvasElement.querySelector('w4r-share')!;
    const words = await until(share, () => share.renderRoot.querySelector('textarea'));
    words.value = 'She taught a village to read its own river. '.repeat(8);
    words.dispatchEvent(new Event('input'));
  },
});
export const Mastodon = chosen('mastodon', '#server');
export const MastodonWithoutServer = story('ready', {
  play: async (context) => {
    await Mastodon.play!(context);
    const share = context.canvasElement.querySelector('w4r-share')!;
    await press(share, '.server button');
    await until(share, () => share.renderRoot.querySelector('.error'));
  },
});
export const Copied = chosen('copy', '.aside > *', {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.resolve()},
    });
    return () => Reflect.deleteProperty(navigator, 'clipboard');
  },
});
/** Where neither the new nor the old way of copying is allowed. */
export const CopiedByHand = chosen('copy', '#by-hand', {
  beforeEach: () => {
    Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
    Object.defineProperty(document, 'execCommand', {configurable: true, value: () => false});
    return () => {
      Reflect.deleteProperty(navigator, 'clipboard');
      Reflect.deleteProperty(document, 'execCommand');
    };
  },
});
export const QrCode = chosen('qr', '.qr');
export const Picture = chosen('picture', '.picture');
export const PictureOfFourLetters = chosen('picture', '.picture', {args: {letters: 4}});
export const InAnotherLanguage = story('arabic');
export const Withdrawn = story('withdrawn');
export const Waiting = story('waiting', {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown');
