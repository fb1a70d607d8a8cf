import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 200rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .choose {
    display: grid;
    gap: var(--_space);
    align-items: start;
  }
  fieldset {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.4em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .whom {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
    align-items: start;
    padding: 0.7em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .whom:has(:checked) {
    border-color: var(--_accent);
    background: var(--_sunken);
  }
  .whom b,
  .whom .note {
    display: block;
  }
  .whom b {
    font-weight: 600;
  }
  input[type='radio'] {
    inline-size: 1.35rem;
    block-size: 1.35rem;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .desk {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    grid-template-columns: minmax(0, 1fr);
  }
  .from,
  .rules,
  .points,
  .ways,
  .ticks,
  .folded,
  .telling {
    display: grid;
    gap: calc(var(--_space) * 0.7);
    align-content: start;
    justify-items: start;
  }
  .from > *,
  .folded > *,
  .ways > .field {
    inline-size: 100%;
  }
  .folded {
    max-inline-size: var(--_measure);
    padding-block-start: var(--_space);
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.35em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  ul {
    display: grid;
    gap: 0.55em;
    list-style: none;
  }
  .rules li {
    position: relative;
    padding-inline-start: 1.5em;
  }
  .rules li::before {
    position: absolute;
    inset-inline-start: 0.1em;
    content: '–' / '';
    color: var(--_soft);
  }
  .rules .no::before {
    content: '×' / '';
    color: var(--_error);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.15;
  }
  .points ul {
    gap: 0;
    inline-size: 100%;
  }
  .points li {
    display: grid;
    justify-items: start;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .plain {
    min-block-size: 1.75rem;
    padding: 0.1em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  .over {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
    max-inline-size: none;
  }
  /* Paper stays paper in the dark: the light on it is a candle's. */
  .sheet {
    display: grid;
    gap: 1.5em;
    align-content: start;
    min-block-size: 34rem;
    padding: clamp(1.1rem, 5cqi, 2.5rem) clamp(1rem, 5.5cqi, 2.75rem);
    background: light-dark(#fffefb, #e9dfc9);
    box-shadow:
      0 0 0 1px rgb(0 0 0 / 0.09),
      0 0.5rem 1.5rem rgb(0 0 0 / 0.09);
    color: #1e1a14;
    font-family: Charter, 'Bitstream Charter', 'Iowan Old Style', Cambria, Georgia, serif;
    line-height: 1.5;
  }
  .sheet .head {
    display: grid;
    gap: 1.25em;
  }
  .mine {
    min-block-size: 1.5em;
  }
  .date {
    text-align: end;
  }
  address {
    inline-size: fit-content;
    max-inline-size: 100%;
    font-style: normal;
  }
  address p + p:not(:last-child) {
    padding-block-start: 0.4em;
  }
  .words {
    display: grid;
    gap: 0.9em;
    align-content: start;
    grid-template-rows: auto 1fr auto;
  }
  .grow {
    display: grid;
    --ruled: light-dark(#e9e1d0, #d3c6a9);
  }
  .grow > * {
    grid-area: 1 / 1;
    min-block-size: calc(8 * 1.9em);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    line-height: 1.9;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .grow > div {
    visibility: hidden;
  }
  .grow > textarea {
    resize: none;
    overflow: hidden;
    background: repeating-linear-gradient(transparent 0 calc(1.9em - 1px), var(--ruled) 0 1.9em);
    color: inherit;
  }
  .sheet :focus-visible {
    outline-color: #8f4a06;
    outline-offset: 0.5rem;
  }
  .card {
    min-block-size: 0;
    gap: 1.75em;
  }
  .card .grow > * {
    min-block-size: calc(6 * 1.9em);
  }
  .keeping {
    margin-block-start: var(--_space);
  }
  .beside {
    grid-column: 2;
  }
  .to {
    position: relative;
    display: grid;
    align-content: end;
    min-block-size: 11rem;
    padding-block-start: 1em;
    font-size: 0.9em;
    border-block-start: 1px solid light-dark(#e9e1d0, #d3c6a9);
  }
  .stamp {
    position: absolute;
    inset-block-start: 1rem;
    inset-inline-end: 0;
    inline-size: 3.4rem;
    fill: #8f4a06;
  }
  .stamp rect {
    fill: none;
    stroke: #9b8b6f;
    stroke-width: 0.6;
    stroke-dasharray: 1.2;
  }
  .ways,
  .telling {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .field textarea {
    inline-size: 100%;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    background: var(--_field);
    color: inherit;
    font: inherit;
  }
  .unseen {
    position: absolute;
    opacity: 0;
  }
  #press,
  #measure,
  iframe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    border: 0;
    visibility: hidden;
  }
  @container (min-width: 34rem) {
    .choose {
      grid-template-columns: 1.9fr 1fr;
    }
    .choose > :only-child {
      grid-column: 1 / -1;
      max-inline-size: 18rem;
    }
    .card {
      grid-template-columns: 1.25fr 1fr;
      min-block-size: 22rem;
      direction: ltr;
    }
    .to {
      padding: 0 0 1.5rem 1.5rem;
      border: 0;
      border-inline-start: 1px solid light-dark(#e9e1d0, #d3c6a9);
    }
    .stamp {
      inset-block-start: 0;
    }
    .ways {
      grid-template-columns: minmax(0, 16rem) 1fr;
      column-gap: calc(var(--_space) * 2);
    }
    .ways > :not(.field, .ticks) {
      grid-column: 1 / -1;
    }
    .ticks {
      align-self: end;
      gap: 0.2em;
    }
  }
  @container (min-width: 46rem) {
    .desk {
      grid-template: auto auto 1fr / minmax(0, 1.8fr) minmax(12rem, 1fr);
      grid-template-areas: 'from from' 'paper rules' 'paper points';
    }
    .from {
      grid-area: from;
    }
    .from .fields {
      grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
      max-inline-size: none;
    }
    .rules {
      padding-block-start: 0.3em;
    }
    .rules {
      grid-area: rules;
    }
    .paper {
      grid-area: paper;
    }
    .points {
      grid-area: points;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .whom:has(:checked) {
      border: 2px solid CanvasText;
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 181rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 158rem);
    }
  }
  @container (min-width: 48rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 110.5rem);
    }
  }
`;
