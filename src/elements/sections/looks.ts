import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 19rem);
  }
  .title a {
    color: inherit;
    text-decoration-thickness: 1px;
  }
  .title a:hover {
    text-decoration-thickness: 2px;
  }
  summary {
    inline-size: fit-content;
    padding-block: 0.6em;
  }
  .countries {
    max-inline-size: none;
    list-style: none;
    margin-block-start: calc(var(--_space) * 0.4);
  }
  li {
    display: grid;
    gap: 0 calc(var(--_space) * 1.25);
    padding-block: calc(var(--_space) * 0.7);
    border-block-start: 1px solid var(--_line);
  }
  li:last-child {
    padding-block-end: 0;
  }
  .names {
    display: grid;
    justify-items: start;
  }
  .names a {
    padding-block: 0.3em;
  }
  [aria-current] {
    color: var(--_ink);
    font-weight: 600;
    text-decoration: none;
  }
  .flame {
    block-size: 0.95em;
    inline-size: 0.7em;
    margin-inline-end: 0.4em;
    fill: var(--_accent);
    vertical-align: -0.08em;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 17.75rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 14.75rem);
    }
    li {
      grid-template-columns: 11rem 1fr;
      align-items: baseline;
    }
  }
  @media (forced-colors: active) {
    .flame {
      fill: Highlight;
    }
  }
`;
