import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with {type: 'json'};
import {settled} from './settled.js';

setCustomElementsManifest(manifest);

const locales = {en: 'English', fr: 'Français', ar: 'العربية'};

const choice = (title: string, icon: 'mirror' | 'transfer' | 'globe', items: Record<string, string>) => ({
  description: title,
  toolbar: {
    title,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, label]) => ({value, title: label})),
  },
});

/** A page has one language for its whole life, as on a host's page: another language is another page. */
function inLanguage(locale: string) {
  const {documentElement} = document;
  if (documentElement.dataset.locale && documentElement.dataset.locale !== locale) {
    const url = new URL(location.href);
    url.searchParams.set(
      'globals',
      (url.searchParams.get('globals') ?? '').replace(/locale:\w+|$/, `;locale:${locale}`),
    );
    location.replace(url);
  }
  documentElement.dataset.locale = locale;
  documentElement.lang = locale;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    theme: choice('Theme', 'mirror', {light: 'Light', dark: 'Dark'}),
    direction: choice('Direction', 'transfer', {ltr: 'Left to right', rtl: 'Right to left'}),
    locale: choice('Language', 'globe', locales),
  },
  initialGlobals: {theme: 'light', direction: 'ltr', locale: 'en'},
  parameters: {
    layout: 'padded',
    controls: {expanded: true},
    options: {storySort: {method: 'alphabetical'}},
  },
  decorators: [
    (story, {globals}) => {
      const {documentElement} = document;
      inLanguage(String(globals.locale));
      documentElement.dir = String(globals.direction);
      documentElement.style.colorScheme = String(globals.theme);
      return story();
    },
  ],
  // What tests wait for: Storybook says `storyFinished` after this.
  afterEach: ({canvasElement, parameters}) => settled(canvasElement, {busy: Boolean(parameters.busy)}),
};

export default preview;
