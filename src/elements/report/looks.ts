import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 61rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .told {
    display: grid;
    gap: calc(var(--_space) * 1.25);
  }
  .questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: var(--_measure);
  }
  .short {
    max-inline-size: 10rem;
  }
  [inert] {
    opacity: 0.6;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 56.5rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 51rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 42.5rem);
    }
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 39rem);
    }
  }
`;
