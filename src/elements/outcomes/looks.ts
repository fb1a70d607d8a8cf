import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 117.75rem);
  }
  /* Stories of different length fill the same space: there is more of it between them. */
  .full {
    grid-template-rows: auto 1fr;
    align-content: stretch;
  }
  .endings {
    display: grid;
    align-content: space-between;
    list-style: none;
    max-inline-size: none;
  }
  li {
    padding-block: calc(var(--_space) * 1.5);
    border-block-start: 1px solid var(--_line);
  }
  li:last-child {
    padding-block-end: 0;
  }
  article {
    display: grid;
    gap: var(--_space) calc(var(--_space) * 1.25);
    align-items: start;
  }
  .pictured {
    grid-template-columns: 5.5rem 1fr;
  }
  .photo {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 5;
  }
  .who {
    display: grid;
    gap: calc(var(--_space) * 0.4);
    align-self: center;
  }
  .name {
    font: 600 1.2em/1.25 serif;
    font-family: var(--w4r-font-heading, inherit);
    text-wrap: balance;
  }
  .name:focus {
    outline: none;
  }
  .name a {
    color: inherit;
    text-decoration: none;
  }
  .name a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .kind {
    font-weight: 600;
  }
  .what,
  blockquote {
    grid-column: 1 / -1;
    display: grid;
    gap: calc(var(--_space) * 0.6);
  }
  blockquote {
    gap: calc(var(--_space) * 0.35);
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_accent);
  }
  q:lang(fr) {
    quotes: '« ' ' »';
  }
  /* That is the space of three. Another number ends where it ends. */
  :host([limit]) .full {
    min-block-size: var(--w4r-size-reserve, 0rem);
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 103.5rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 91.25rem);
    }
  }
  @container (min-width: 28rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 86.5rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 80.25rem);
    }
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 84rem);
    }
    .pictured {
      grid-template: auto auto 1fr / 8.5rem 1fr;
      column-gap: calc(var(--_space) * 1.75);
    }
    .pictured > * {
      grid-column: 2;
    }
    .pictured figure {
      grid-area: 1 / 1 / span 3;
    }
    .who {
      align-self: start;
    }
  }
  @container (min-width: 48rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 74.5rem);
    }
  }
  @container (min-width: 56rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 69rem);
    }
    .pictured {
      grid-template: auto 1fr / 9.5rem 1.5fr 1fr;
      column-gap: calc(var(--_space) * 2);
    }
    .pictured figure {
      grid-row-end: span 2;
    }
    .pictured blockquote {
      grid-area: 1 / 3 / span 2;
      align-self: center;
      font-size: 1.06em;
    }
  }
`;
