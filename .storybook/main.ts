import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../backend/campaigns/sample/cases', to: '/portraits'}],
  framework: '@storybook/web-components-vite',
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, disableProjectJson: true},
  // Storybook's own chunks are large: nothing we could do about it.
  viteFinal: (vite) => ({...vite, build: {...vite.build, chunkSizeWarningLimit: 2000}}),
};

export default config;
