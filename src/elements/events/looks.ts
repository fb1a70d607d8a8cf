import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 130.5rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: calc(var(--_space) * 0.8) var(--_space);
    max-inline-size: 52rem;
  }
  .search,
  .what {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    align-content: start;
    min-inline-size: 0;
  }
  .map {
    position: relative;
    overflow: hidden;
    aspect-ratio: 2.14;
    border-block: 1px solid var(--_line);
    background: var(--_sunken);
  }
  .ground {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    fill: var(--_line);
  }
  .dot {
    position: absolute;
    display: grid;
    place-content: center;
    min-inline-size: 0.9rem;
    block-size: 0.9rem;
    padding: 0;
    translate: -50% -50%;
    border: 2px solid var(--_surface);
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
    font: 600 0.75rem / 1 sans-serif;
    font-variant-numeric: tabular-nums;
    cursor: pointer;
  }
  .dot:not(:empty) {
    min-inline-size: 1.4rem;
    block-size: 1.4rem;
  }
  /* What is hit by a thumb is larger than what is seen. */
  .dot::after {
    content: '';
    position: absolute;
    inset: 50%;
    margin: -0.75rem;
  }
  .dot.chosen {
    z-index: 1;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .found:not(:has(*)) {
    position: absolute;
  }
  .events {
    display: grid;
    max-inline-size: none;
    list-style: none;
  }
  .one {
    display: grid;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.25);
    padding-block: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_line);
  }
  .one .stack {
    gap: calc(var(--_space) * 0.35);
  }
  .name {
    font-size: 1.15em;
  }
  .name a {
    color: inherit;
    text-decoration-color: var(--_line);
  }
  .name a:hover {
    text-decoration-color: currentColor;
  }
  .day {
    color: var(--_accent);
  }
  .badge {
    display: inline-block;
    padding-inline: 0.5em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8em;
    font-weight: 600;
  }
  .badge.wrong {
    background: var(--_error);
    color: var(--_surface);
  }
  .cancelled :is(.name, .times) {
    text-decoration: line-through;
  }
  .text {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    white-space: pre-line;
    font-size: 0.95em;
  }
  .letters {
    font-weight: 600;
  }
  .telling {
    inline-size: 100%;
  }
  .small a {
    display: inline-block;
    padding-block: 0.2em;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 127rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 125.5rem);
    }
  }
  @container (min-width: 28rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 118.75rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 113.75rem);
    }
    .one {
      grid-template-columns: 10rem 1fr;
    }
    .day {
      text-wrap: balance;
    }
    .badge {
      display: block;
      inline-size: fit-content;
      margin-block-start: 0.35em;
    }
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 112.25rem);
    }
  }
  @container (min-width: 56rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 97rem);
    }
    .search {
      grid-template-columns: 1fr minmax(20rem, 0.85fr);
      gap: calc(var(--_space) * 1.25) calc(var(--_space) * 2);
    }
    .search > .filters {
      grid-column: 1 / -1;
    }
    .what {
      grid-area: 2 / 1;
    }
    .search > .map {
      grid-area: 2 / 2;
      align-self: start;
      position: sticky;
      inset-block-start: 1rem;
    }
    .search > .what:last-child:nth-child(2) {
      grid-column: 1 / -1;
    }
  }
  @container (min-width: 61rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 92.5rem);
    }
  }
  @media (forced-colors: active) {
    .ground {
      fill: GrayText;
    }
    .dot {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .badge {
      border: 1px solid currentColor;
    }
  }
`;
