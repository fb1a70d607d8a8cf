import {css} from 'lit';

/** Something happened that a person should know: a bar at its beginning, plain words, what can be done. */
export const notice = css`
  .notice {
    display: grid;
    gap: calc(var(--_space) * 0.6);
    justify-items: start;
    padding: calc(var(--_space) * 1.1) calc(var(--_space) * 1.25);
    border-inline-start: 3px solid var(--_accent);
    background: var(--_sunken);
  }
  .notice.wrong {
    border-color: var(--_error);
  }
`;
