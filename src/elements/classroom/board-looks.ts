import {css} from 'lit';

export const boardLooks = css`
  .wall {
    display: grid;
    gap: clamp(0.8rem, 2.2cqi, 2.2rem);
    align-content: start;
    background: var(--_surface);
    font-size: clamp(1rem, 1.9cqi, 2rem);
  }
  .above,
  .now {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .above .row {
    font-size: 1rem;
  }
  .now {
    gap: 0.6em 3em;
    align-items: end;
  }
  .way {
    display: grid;
    gap: 0.2em;
  }
  .way p {
    max-inline-size: none;
  }
  .place {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .wall .code {
    justify-self: start;
    font-size: clamp(2.4rem, 13.5cqi, 13rem);
    line-height: 1;
    letter-spacing: 0.06em;
    white-space: nowrap;
  }
  .wall .total {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.35em;
    align-items: baseline;
    max-inline-size: none;
  }
  .wall .sum {
    white-space: nowrap;
  }
  .wall .total b {
    font-size: 3.4em;
    line-height: 1;
    color: var(--_accent);
  }
  .wall .total .flame {
    inline-size: 1.5em;
    block-size: 2em;
    animation: none;
  }
  .wall .total > :last-child {
    font-size: 1.25em;
  }
  .ended {
    font-size: 1.25em;
  }
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
    gap: 0 2em;
    max-inline-size: none;
    list-style: none;
  }
  .lines li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.2em 0.7em;
    align-content: center;
    align-items: baseline;
    padding-block: 0.35em 0.45em;
    border-block-start: 1px solid var(--_line);
    line-height: 1.25;
  }
  .who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* A whole screen is filled, near or far, wide or not: one hundredth of what fits is the measure of everything. */
  .wall:fullscreen {
    --_part: min(1vw, 1.6vh);
    display: flex;
    flex-direction: column;
    gap: calc(2 * var(--_part));
    padding: calc(3 * var(--_part));
    overflow: auto;
    font-size: max(1rem, 2.4 * var(--_part));
  }
  .wall .eyebrow {
    max-inline-size: none;
  }
  .wall:fullscreen .above .button {
    font-size: max(1rem, 1.4 * var(--_part));
  }
  .wall:fullscreen .code {
    font-size: calc(9 * var(--_part));
  }
  .wall:fullscreen .total {
    display: grid;
  }
  .wall:fullscreen .total b {
    font-size: max(2.4rem, 9 * var(--_part));
  }
  .wall:fullscreen .total:only-child b {
    font-size: max(2.4rem, 15 * var(--_part));
  }
  .wall:fullscreen .ended {
    font-size: max(1.25rem, 4 * var(--_part));
    line-height: 1.2;
    max-inline-size: 14em;
  }
  .wall:fullscreen .total .flame {
    inline-size: max(1.5rem, 4.5 * var(--_part));
    block-size: max(2rem, 6 * var(--_part));
  }
  .wall:fullscreen .lines {
    flex: 1;
    grid-template-columns: repeat(var(--columns), minmax(0, 1fr));
    grid-auto-rows: 1fr;
    font-size: clamp(
      1rem,
      (100vh - 29 * var(--_part)) / var(--rows) / 2.75,
      6.6 * var(--_part) / var(--columns)
    );
  }
  @media (max-aspect-ratio: 1/1) {
    .wall:fullscreen .lines {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .bar {
    grid-column: 1 / -1;
    inline-size: 100%;
    block-size: 0.4em;
    background: var(--_sunken);
  }
  .bar rect {
    fill: var(--_accent);
    transition: width var(--_quick);
  }
  [dir='rtl'] .bar {
    transform: scaleX(-1);
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: Highlight;
    }
  }
`;
