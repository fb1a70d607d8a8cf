import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 44rem);
  }
  .photo {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 4 / 3;
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_sunken);
  }
  figure {
    display: grid;
    gap: 0.3em;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .goal {
    display: grid;
    inline-size: 100%;
    gap: 0.15em;
  }
  .story {
    display: grid;
    gap: calc(var(--_space) * 0.9);
  }
  .story summary {
    padding-block: 0.6em;
  }
  .story > details > * + * {
    margin-block-start: calc(var(--_space) * 0.9);
  }
  blockquote {
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_accent);
    font-size: 1.125em;
  }
  ul.updates {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  @container (min-width: 34rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 21rem);
    }
    .lead.pictured {
      display: grid;
      grid-template-columns: 12.5rem 1fr;
      gap: calc(var(--_space) * 1.5);
      align-items: start;
    }
    .photo {
      aspect-ratio: 4 / 5;
    }
  }
`;
