import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 78.75rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .faces {
    display: grid;
    grid-template-columns: repeat(6, 1fr);
    gap: calc(var(--_space) * 0.4);
    max-inline-size: var(--_measure);
  }
  .faces .photo {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 5;
  }
  .way {
    display: grid;
    gap: 0.3em;
  }
  .way .row {
    min-block-size: 1.5em;
    gap: 0 0.8em;
    justify-content: space-between;
    max-inline-size: none;
  }
  ol {
    display: flex;
    align-items: end;
    gap: 3px;
    block-size: 1.5rem;
    margin: 0;
    padding: 0;
    /* Without a word Safari would no longer call it a list. */
    list-style: '';
  }
  li.signed,
  li.skipped,
  li.refused,
  li.now,
  li.coming {
    flex: 1;
    position: relative;
    block-size: 5px;
    border-radius: 1px;
    background: var(--_line);
  }
  li.signed,
  li.now {
    background: var(--_accent);
  }
  li.skipped {
    background: none;
    border: 1px solid var(--_soft);
  }
  li.refused {
    background: var(--_error);
  }
  li svg {
    position: absolute;
    inset-block-end: 5px;
    inset-inline-start: calc(50% - 0.45rem);
    inline-size: 0.9rem;
    block-size: 1.15rem;
    fill: var(--_accent);
  }
  article {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: start;
  }
  article .photo {
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
  }
  .demand {
    display: grid;
    gap: 0.2em;
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_accent);
  }
  .to {
    font-size: 0.8em;
    color: var(--_soft);
  }
  .act .row {
    inline-size: 100%;
  }
  .act .button {
    flex: 1;
    max-inline-size: 12rem;
  }
  /* Not to be pressed for a moment, which nobody needs to see. */
  .act .button[aria-disabled='true'] {
    opacity: 1;
    cursor: pointer;
  }
  .keeping .beside {
    grid-column: 2;
    font-size: 0.9em;
  }
  .line {
    display: block;
  }
  .who {
    display: grid;
    gap: 0.2em;
    padding-block-start: calc(var(--_space) * 0.9);
    border-block-start: 1px solid var(--_line);
    color: var(--_soft);
  }
  .plain {
    justify-self: start;
    min-block-size: 1.75rem;
    padding: 0.1em 0;
    margin-inline-end: 0.8em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  /* "the crew of the Calavespra, Miro and Orrin" */
  .names::first-letter {
    text-transform: uppercase;
  }
  .heading {
    font-weight: 600;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  ul {
    list-style: none;
  }
  ul li {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    justify-items: start;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 71.5rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 51rem);
    }
    .faces {
      grid-template-columns: repeat(12, 1fr);
    }
    .pictured {
      grid-template: auto 1fr / 12rem 1fr;
    }
    article .photo {
      grid-row: 1 / 3;
      aspect-ratio: 4 / 5;
    }
    .pictured .act {
      grid-column: 2;
    }
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 48.5rem);
    }
  }
  @media (forced-colors: active) {
    li.signed,
    li.now {
      background: Highlight;
      forced-color-adjust: none;
    }
    li.coming {
      background: GrayText;
      forced-color-adjust: none;
    }
    li svg {
      fill: Highlight;
    }
  }
`;
