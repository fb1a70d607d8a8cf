import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 65rem);
  }
  .words textarea {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 6.5em;
    padding: 0.7em 0.9em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_field);
    resize: vertical;
    field-sizing: content;
  }
  .words {
    max-inline-size: var(--_measure);
  }
  .address {
    overflow-wrap: anywhere;
  }
  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5rem, 45%), 1fr));
    gap: calc(var(--_space) * 0.5);
    list-style: none;
    max-inline-size: none;
  }
  .ways .button {
    inline-size: 100%;
    padding-inline: 0.6em;
    border-color: var(--_line);
  }
  .ways .button:hover {
    border-color: var(--_soft);
  }
  .aside {
    display: grid;
    gap: var(--_space);
    justify-items: start;
  }
  .qr {
    inline-size: min(15rem, 100%);
    block-size: auto;
    border: 1px solid var(--_line);
  }
  .picture {
    inline-size: min(20rem, 100%);
    block-size: auto;
    border: 1px solid var(--_line);
  }
  .server {
    max-inline-size: 22rem;
  }
  .unseen {
    position: fixed;
    inset-block-start: 0;
    opacity: 0;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 61rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 56rem);
    }
  }
  @container (min-width: 30rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 50rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 46.25rem);
    }
  }
  @container (min-width: 48rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 38.75rem);
    }
  }
`;
