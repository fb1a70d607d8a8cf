import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 78rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .kit {
    list-style: none;
    inline-size: 100%;
  }
  .kit li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.8em;
    justify-content: space-between;
    align-items: baseline;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_line);
  }
  [inert] {
    opacity: 0.6;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 76rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 67rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 51.25rem);
    }
  }
`;
