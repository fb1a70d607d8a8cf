import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';

/** Hands the backend, the edition, the source and the language to everything inside it. Draws nothing. */
const meta: Meta = {title: 'Campaign', component: 'w4r-campaign'};
export default meta;

export const OneSettingForAll: StoryObj = {
  render: () =>
    html`<w4r-campaign backend=${backend('ready')} source="riverbank-blog">
      <w4r-case case="river-teacher"><a href="#ilvane">Read about Ilvane</a></w4r-case>
      <w4r-counter><a href="#how-many">See how many have written so far</a></w4r-counter>
    </w4r-campaign>`,
};

/** Three tokens, and it is somebody else's house. */
export const InTheColoursOfTheHost: StoryObj = {
  render: () =>
    html`<div class="their-house">
      <w4r-campaign backend=${backend('ready')}>
        <w4r-case case="river-teacher"><a href="#ilvane">Read about Ilvane</a></w4r-case>
        <w4r-petition case="river-teacher"><a href="#ilvane">Sign for Ilvane</a></w4r-petition>
        <w4r-counter><a href="#how-many">See how many have written so far</a></w4r-counter>
      </w4r-campaign>
    </div>`,
  beforeEach: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.their-house {
      --w4r-color-accent: light-dark(#0b5d4e, #7fd6c2);
      --w4r-font-family: "Gill Sans", Optima, Candara, sans-serif;
      --w4r-radius-corner: 1.5rem;
    }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  },
};
