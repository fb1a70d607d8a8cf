import {css} from 'lit';

/** A few answers side by side, as on a paper form: the one that is meant gets the ink. */
export const choices = css`
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.4em;
    font-size: 0.9em;
    font-weight: 600;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
  }
  .option {
    display: inline-flex;
    align-items: center;
    gap: 0.55em;
    min-block-size: var(--_target);
    padding: 0.35em 0.95em;
    border: 1px solid var(--_line);
    border-block-end: 2px solid var(--_soft);
    border-radius: var(--_radius);
    background: var(--_field);
    font-size: 1em;
    font-weight: 400;
    cursor: pointer;
  }
  .option input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    font-weight: 600;
  }
  .option:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  .choices[aria-invalid='true'] .option {
    border-block-end-color: var(--_error);
  }
  @media (forced-colors: active) {
    .option:has(:checked) {
      border-color: Highlight;
    }
  }
`;
