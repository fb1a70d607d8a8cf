import {css} from 'lit';

export const looks = css`
  .box {
    gap: calc(var(--_space) * 0.3);
    min-block-size: var(--w4r-size-reserve, 13.5rem);
  }
  :host(:is([people], [milestones])) .box {
    min-block-size: var(--w4r-size-reserve, 17rem);
  }
  :host([kinds]) .box {
    min-block-size: var(--w4r-size-reserve, 29.5rem);
  }
  .total b {
    display: block;
    font: 600 clamp(2.25rem, 11cqi, 3.8rem) / 1.05 serif;
    font-family: var(--w4r-font-heading, inherit);
  }
`;
