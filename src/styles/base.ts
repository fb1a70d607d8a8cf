import {css} from 'lit';
import {tokens} from './tokens.js';

/**
 * What every element looks like. `all: initial` keeps the host page's rules out; the font, the direction and the colour
 * scheme come in on purpose. It stands at the box, because a page's `*` reaches the host itself. Sizes are a scale of 1.25.
 */
export const base = [
  tokens,
  css`
    :host {
      display: block;
      container-type: inline-size;
      min-inline-size: min(16rem, 100%);
    }
    :host([hidden]) {
      display: none;
    }
    * {
      box-sizing: border-box;
      margin: 0;
    }
    .box {
      all: initial;
      box-sizing: border-box;
      display: grid;
      color-scheme: inherit;
      font: var(--_size) / 1.5 serif;
      font-family: var(--w4r-font-family, inherit);
      color: var(--_ink);
      align-content: start;
      gap: calc(var(--_space) * 1.25);
      padding: calc(var(--_space) * 1.4) clamp(0.9rem, 4cqi, 1.75rem);
      border-block: 1px solid var(--_line);
      background: var(--_surface);
      overflow-wrap: break-word;
    }
    .little,
    .busy {
      align-content: center;
    }
    :is([role='status'], [role='alert']):empty {
      position: absolute;
    }
    .stack {
      display: grid;
      gap: calc(var(--_space) * 0.6);
      align-content: start;
      justify-items: start;
      inline-size: 100%;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: calc(var(--_space) * 0.7) calc(var(--_space) * 1.25);
      align-items: center;
    }
    p,
    ul,
    blockquote {
      max-inline-size: var(--_measure);
      padding: 0;
    }
    .title {
      font: 600 1.41em/1.2 serif;
      font-family: var(--w4r-font-heading, inherit);
      text-wrap: balance;
    }
    .eyebrow,
    .note {
      font-size: 0.8em;
      line-height: 1.45;
      color: var(--_soft);
    }
    .small {
      font-size: 0.9em;
    }
    .number {
      font-variant-numeric: tabular-nums lining-nums;
    }
    .soft {
      color: var(--_soft);
    }
    .ribbon {
      white-space: nowrap;
      margin-inline-start: 0.35em;
      padding-inline: 0.45em;
      border: 1px dashed var(--_soft);
      border-radius: var(--_radius);
    }
    a,
    summary {
      color: var(--_accent);
      cursor: pointer;
    }
    a,
    ::slotted(a) {
      color: var(--_accent);
      text-decoration-thickness: 1px;
      text-underline-offset: 0.2em;
    }
    a:hover {
      text-decoration-thickness: 2px;
    }
    :focus-visible {
      outline: 3px solid var(--_accent);
      outline-offset: 2px;
      border-radius: 2px;
    }
    .button {
      display: inline-flex;
      align-items: center;
      justify-content: center;
      min-block-size: var(--_target);
      padding: 0.5em 1.35em;
      border: 1px solid transparent;
      border-radius: var(--_radius);
      background: var(--_accent);
      color: var(--_on-accent);
      font: inherit;
      font-weight: 600;
      text-decoration: none;
      cursor: pointer;
    }
    .button:hover {
      filter: brightness(1.12);
    }
    .button.quiet {
      border-color: var(--_soft);
      background: none;
      color: var(--_accent);
      font-weight: 500;
    }
    .button[aria-disabled='true'] {
      opacity: 0.65;
      cursor: progress;
    }
    .photo {
      object-fit: cover;
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .goal {
      inline-size: 100%;
    }
    .progress {
      display: block;
      inline-size: 100%;
      block-size: 1.35rem;
      overflow: visible;
    }
    .progress rect,
    .progress svg {
      fill: var(--_accent);
      transition:
        width var(--_quick),
        x var(--_quick);
    }
    .progress .rest {
      fill: var(--_line);
    }
    [dir='rtl'] .progress {
      transform: scaleX(-1);
    }
    @media (prefers-reduced-motion: reduce) {
      * {
        transition: none !important;
        animation: none !important;
      }
    }
    @media (forced-colors: active) {
      .button {
        border-color: ButtonText;
      }
      .progress rect,
      .progress svg {
        fill: Highlight;
      }
      .progress .rest {
        fill: GrayText;
      }
    }
  `,
];
