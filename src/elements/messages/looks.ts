import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 47rem);
  }
  .done {
    min-block-size: 0 !important;
  }
  .messages {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    list-style: none;
    inline-size: 100%;
  }
  .messages li:focus {
    outline: none;
  }
  blockquote {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding-block-end: calc(var(--_space) * 1.1);
    border-block-end: 1px solid var(--_line);
  }
  .words {
    font: 400 1.06em/1.5 serif;
    font-family: var(--w4r-font-heading, inherit);
    white-space: pre-line;
    overflow-wrap: anywhere;
    unicode-bidi: isolate;
    /* Marks of a letter stay in its message. */
    overflow: clip;
    padding-block: 0.2em;
    text-align: start;
  }
  .paper {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: var(--_measure);
  }
  textarea {
    inline-size: 100%;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_field);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  .rules ul {
    padding-inline-start: 1.2em;
    padding-block-start: 0.4em;
  }
  .rules .no::marker {
    content: '×  ';
    color: var(--_error);
    font-weight: 700;
  }
  [inert] {
    opacity: 0.6;
  }
  @container (min-width: 20rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 43.5rem);
    }
  }
  @container (min-width: 24rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 41.75rem);
    }
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 38.5rem);
    }
  }
`;
