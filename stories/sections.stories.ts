import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import './support/define.js';
import {backend} from './support/backend.js';
import {until} from './support/person.js';

interface Args {
  /** The languages of the reader's browser. */
  reads: string[];
  section?: string;
  lang?: string;
  here?: boolean;
  edition?: string;
}

/** The campaign in the reader's country: the likely section is offered, all others are one step away. */
const meta: Meta<Args> = {
  title: 'Sections',
  component: 'w4r-sections',
  args: {reads: ['fr-CA', 'fr']},
  render: ({reads, section, lang, here, edition}, {parameters}) => {
    Object.defineProperty(navigator, 'languages', {configurable: true, get: () => reads});
    return html`<w4r-campaign
      backend=${backend(String(parameters.backend))}
      section=${section ?? nothing}
      lang=${lang ?? nothing}
      edition=${edition ?? nothing}
    >
      <w4r-sections ?here=${here}><a href="#campaign">The campaign</a></w4r-sections>
    </w4r-campaign>`;
  },
};
export default meta;

const story = (name: string, args: Partial<Args> = {}, more: StoryObj<Args> = {}): StoryObj<Args> => ({
  ...more,
  args,
  parameters: {backend: name, ...more.parameters},
});
const unfolded: StoryObj<Args> = {
  play: async ({canvasElement}) => {
    const sections = canvasElement.querySelector('w4r-sections')!;
    (await until(sections, () => sections.renderRoot.querySelector('details'))).open = true;
  },
};

export const InYourCountry = story('ready');
export const InYourLanguage = story('ready', {reads: ['nl-BE']});
export const RightToLeft = story('ready', {reads: ['ar-TN']});
export const NoneLikely = story('ready', {reads: ['sv']});
export const AllCountries = story('ready', {}, unfolded);
export const WhereThisPageIs = story('ready', {section: 'tunisia', lang: 'ar', reads: ['ar-TN']}, unfolded);
export const ElsewhereThanThisPage = story('ready', {section: 'mexico', lang: 'es'}, unfolded);
export const TurnsThisPage = story('ready', {here: true});
export const OnlyOne = story('onesection', {reads: ['sv']});
export const None = story('nosections');
export const NotBegun = story('nextsection', {reads: ['nl-NL']});
export const Over = story('lastsection', {reads: ['nl-NL']});
export const LongWords = story('longsections', {}, unfolded);
export const Waiting = story('waiting', {}, {parameters: {busy: true}});
export const Unreachable = story('unreachable');
export const Crowded = story('crowded');
export const SomethingElseAnswers = story('hotel');
export const Unknown = story('unknown', {edition: '1999'});
