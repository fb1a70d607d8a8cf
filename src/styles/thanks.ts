import {css} from 'lit';

/** It is done: a flame is lit, and the focus at the heading says so without a frame around it. */
export const thanks = css`
  .title:focus {
    outline: none;
  }
  .flame {
    inline-size: 1.5rem;
    block-size: 2.1rem;
    fill: var(--_accent);
    animation: lit calc(var(--_quick) * 2) ease-out;
  }
  @keyframes lit {
    from {
      opacity: 0;
      transform: translateY(0.4rem) scale(0.6);
    }
  }
`;
