import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 80.5rem);
  }
  .photo {
    inline-size: min(11rem, 100%);
    block-size: auto;
  }
  .demand {
    max-inline-size: var(--_measure);
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.125em;
  }
  .done {
    min-block-size: 0 !important;
  }
  w4r-next:not(:defined) {
    display: block;
    min-block-size: 25rem;
  }
  [inert] {
    opacity: 0.6;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 68.5rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 63.5rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 49.5rem);
    }
  }
`;
