import {css} from 'lit';

/**
 * The only file that reads the public tokens (`--w4r-*`, docs/theming.md) and writes the private ones. Each has its
 * default here; nothing needs to be loaded on the host page. Colours follow the page's own `color-scheme`.
 */
export const tokens = css`
  :host {
    --_accent: var(--w4r-color-accent, light-dark(#8f4a06, #f2b661));
    --_on-accent: var(--w4r-color-on-accent, light-dark(#fffaf0, #1b1408));
    --_ink: var(--w4r-color-ink, light-dark(#1e1a14, #efe9dc));
    --_soft: var(--w4r-color-ink-soft, light-dark(#5f574a, #b5ac9b));
    --_surface: var(--w4r-color-surface, light-dark(#fffdf8, #1a1712));
    --_sunken: var(--w4r-color-sunken, light-dark(#f6f1e6, #241f18));
    --_field: var(--w4r-color-field, light-dark(#fff, #14110c));
    --_line: var(--w4r-color-line, light-dark(#dcd4c4, #3b352b));
    --_error: var(--w4r-color-error, light-dark(#a3200d, #ff9c86));
    --_size: var(--w4r-font-size, 1.0625rem);
    --_space: var(--w4r-space-unit, 1rem);
    --_radius: var(--w4r-radius-corner, 3px);
    --_target: var(--w4r-size-target, 2.875rem);
    --_measure: var(--w4r-size-measure, 38rem);
    --_quick: var(--w4r-motion-duration, 0.4s);
  }
`;
