import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 33rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .code,
  .typed {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace !important;
    font-weight: 600;
    letter-spacing: 0.08em;
  }
  .typed {
    max-inline-size: 15rem;
    font-size: 1.41em !important;
    text-transform: uppercase;
  }
  .code {
    font-size: clamp(1.9rem, 11cqi, 3.4rem);
    line-height: 1.15;
  }
  .other {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.6) var(--_space);
    align-items: center;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  [inert] {
    opacity: 0.6;
  }
  .sum b {
    font-size: 1.95em;
    line-height: 1.1;
  }
  .cases {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15.5rem, 100%), 1fr));
    gap: 0 calc(var(--_space) * 1.75);
    max-inline-size: none;
    list-style: none;
  }
  .case {
    display: grid;
    grid-template-columns: 3.5rem 1fr;
    gap: calc(var(--_space) * 0.7) var(--_space);
    align-content: start;
    align-items: center;
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .case .photo {
    inline-size: 3.5rem;
    block-size: 4.375rem;
  }
  .name {
    font-weight: 600;
    line-height: 1.25;
  }
  .acts {
    display: grid;
    grid-auto-columns: 1fr;
    grid-auto-flow: column;
    grid-column: 1 / -1;
    gap: calc(var(--_space) * 0.6);
    align-items: start;
  }
  .act {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  /* Whatever happens is said where the thumb is, however long the list. */
  .said {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .said .notice {
    border-block-start: 1px solid var(--_line);
  }
  .said:not(:has(.notice)) {
    position: absolute;
  }
  .tap {
    scroll-margin-block: 2rem 11rem;
    inline-size: 100%;
    min-block-size: 3.5rem;
    padding-inline: 0.5em;
    touch-action: manipulation;
  }
  .mine {
    display: flex;
    justify-content: space-between;
    align-items: center;
    padding-inline: 0.2em;
    white-space: nowrap;
  }
  .undo {
    min-block-size: var(--_target);
    padding-inline: 0.35em;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .tally {
    inline-size: 100%;
    max-inline-size: 46rem;
    border-collapse: collapse;
  }
  .tally caption {
    padding-block-end: 0.6em;
    font-size: 0.9em;
    text-align: start;
    color: var(--_soft);
  }
  .tally th,
  .tally td {
    padding: 0.35em 0.4em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-weight: 400;
  }
  .tally th:first-child {
    padding-inline-start: 0;
  }
  .tally thead th {
    font-size: 0.8em;
    color: var(--_soft);
  }
  .tally :is(th, td):not(:first-child) {
    inline-size: 5.5rem;
    text-align: end;
  }
  .tally tfoot :is(th, td) {
    border: 0;
    font-weight: 600;
  }
  .tally tfoot b {
    font-size: 1.41em;
  }
  .tally input {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.3em 0.5em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_field);
    text-align: end;
  }
  .parcel {
    list-style: none;
    inline-size: 100%;
  }
  .parcel li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 4.5em minmax(2.5em, auto) auto;
    gap: 0.2em 0.9em;
    padding-block: 0.45em;
    border-block-start: 1px solid var(--_line);
  }
  .parcel .number {
    text-align: end;
  }
  .receipt {
    font-family: ui-monospace, 'SFMono-Regular', Menlo, Consolas, monospace;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 31rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 28.75rem);
    }
  }
  @container (min-width: 28rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 25.5rem);
    }
  }
`;
