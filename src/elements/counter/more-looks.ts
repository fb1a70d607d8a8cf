/** Of what comes later, for the shadow root of an element that was drawn without it. */
export const moreLooks = new CSSStyleSheet();

moreLooks.replaceSync(`
  .mark {
    fill: var(--_ink);
  }
  dl {
    margin-block: 0.3em;
  }
  dl div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_line);
  }
  dd {
    font-weight: 600;
  }
  details :is(p, ul) {
    padding-block: 0.4em;
  }
  details ul {
    padding-inline-start: 1.2em;
  }
`);
