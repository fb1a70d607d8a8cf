import {css} from 'lit';

/** A form that feels like writing on paper: labels above, a line to write on, what is wrong right beside it. */
export const form = css`
  form {
    display: grid;
    gap: calc(var(--_space) * 1.15);
  }
  .fields {
    display: grid;
    gap: calc(var(--_space) * 1.1) var(--_space);
    align-items: start;
    max-inline-size: var(--_measure);
  }
  @container (min-width: 34rem) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  .field {
    display: grid;
    gap: 0.3em;
    min-inline-size: 0;
  }
  label {
    font-size: 0.9em;
    font-weight: 600;
  }
  input,
  select {
    font: inherit;
    color: inherit;
  }
  .field input,
  .field select {
    inline-size: 100%;
    min-block-size: var(--_target);
    padding: 0.45em 0.7em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius) var(--_radius) 0 0;
    background: var(--_field);
  }
  [aria-invalid='true'] {
    border-color: var(--_error) !important;
  }
  .error {
    font-size: 0.9em;
    color: var(--_error);
  }
  .consent {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.3em 0.7em;
    align-items: start;
    max-inline-size: var(--_measure);
    font-size: 0.9em;
  }
  .consent label {
    font-size: 1em;
    font-weight: 400;
    padding-block: 0.2em;
  }
  .consent input {
    inline-size: 1.5rem;
    block-size: 1.5rem;
    accent-color: var(--_accent);
  }
  .consent .error {
    grid-column: 2;
  }
`;
