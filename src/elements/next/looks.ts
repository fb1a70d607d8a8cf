import {css} from 'lit';

export const looks = css`
  :host {
    /* It stands inside another element's frame and takes that one's colours as they are. */
    font: inherit;
    color: inherit;
    container-type: normal;
  }
  .waiting {
    block-size: 25rem;
  }
  .heading {
    font-weight: 600;
    margin-block-end: calc(var(--_space) * 0.5);
  }
  ul {
    list-style: none;
  }
  li {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    justify-items: start;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
  }
`;
