import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 348.5rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .filters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: calc(var(--_space) * 0.8) var(--_space);
    max-inline-size: 52rem;
  }
  .explanation {
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_accent);
  }
  .cards {
    display: grid;
    max-inline-size: none;
    list-style: none;
  }
  /* Beside the name a small portrait; everything else below it, over the whole width. */
  .card {
    display: grid;
    grid-template-columns: 5rem 1fr;
    gap: calc(var(--_space) * 0.7) var(--_space);
    align-content: start;
    padding-block: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  .card > * {
    grid-column: 1 / -1;
  }
  .card > .photo {
    grid-area: 1 / 1;
    inline-size: 5rem;
    block-size: 6.25rem;
  }
  .card > .name {
    grid-area: 1 / 2;
    align-self: center;
  }
  .card .title {
    font-size: 1.2em;
  }
  .card .title:focus {
    outline: none;
  }
  .light {
    fill: var(--_accent);
  }
  .card .notice {
    padding-block: 0.5em;
  }
  .card .notice p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .card .button {
    padding-inline: 1em;
  }
  .stone {
    align-content: center;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 300rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 287.5rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 261rem);
    }
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 253rem);
    }
    .list .card {
      grid-template-columns: 6.5rem 1fr 14rem;
    }
    .list .card > .photo {
      grid-row: 1 / span 2;
      inline-size: 6.5rem;
      block-size: 8.1rem;
    }
    .list .card > :is(.name, .summary) {
      grid-column: 2;
    }
    .list .card > .end {
      grid-area: 1 / 3 / span 2;
      align-self: center;
    }
    /* The same rows across: portraits, names, sentences and lines stand level. */
    .grid {
      grid-template-columns: repeat(auto-fill, minmax(max(16.5rem, 30%), 1fr));
      gap: 0 calc(var(--_space) * 1.75);
    }
    .grid .card {
      grid-template-columns: 1fr;
      grid-template-rows: subgrid;
      grid-row: span 4;
    }
    .grid .card > * {
      grid-area: auto / 1;
      align-self: start;
    }
    .grid .card > .photo {
      inline-size: 100%;
      block-size: 13rem;
    }
  }
  @container (min-width: 44rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 231rem);
    }
  }
  @container (min-width: 50rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 216.25rem);
    }
  }
  @container (min-width: 57rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 174.5rem);
    }
  }
  @container (min-width: 62.5rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 164.25rem);
    }
  }
  @container (min-width: 68rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 154.25rem);
    }
  }
  /* The space that is kept free is that of twelve in a grid. Shorter ones end where they end, far below the view. */
  :host(:is([limit], [view='list'])) .full {
    min-block-size: var(--w4r-size-reserve, 0rem);
  }
  @media (forced-colors: active) {
    .light {
      fill: Highlight;
    }
  }
`;
