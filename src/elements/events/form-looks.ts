import {css} from 'lit';

export const formLooks = css`
  .questions {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    max-inline-size: var(--_measure);
  }
  [inert] {
    opacity: 0.6;
  }
  .times.fields {
    grid-template-columns: repeat(auto-fit, minmax(min(8rem, 100%), 1fr));
  }
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 0.45em 0.7em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_field);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  ::placeholder {
    color: var(--_soft);
    opacity: 1;
  }
  .picker {
    inline-size: 100%;
    cursor: crosshair;
  }
  .picker .dot {
    pointer-events: none;
  }
`;
