import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 23.5rem);
  }
  .clock {
    display: grid;
    grid-template-columns: 2.75rem 1fr;
    gap: calc(var(--_space) * 1.1);
    align-items: center;
  }
  .candle {
    inline-size: 2.75rem;
    block-size: auto;
  }
  .wax {
    fill: var(--_sunken);
    stroke: var(--_soft);
    stroke-width: 1;
  }
  .wick,
  .foot {
    fill: none;
    stroke: var(--_soft);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .flame {
    fill: var(--_accent);
  }
  .left b {
    display: block;
    font: 600 clamp(1.75rem, 7cqi, 2.75rem) / 1.1 serif;
    font-family: var(--w4r-font-heading, inherit);
    text-wrap: balance;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 19.5rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 18.5rem);
    }
  }
  @container (min-width: 28rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 17.25rem);
    }
  }
  @media (forced-colors: active) {
    .flame {
      fill: Highlight;
    }
  }
`;
