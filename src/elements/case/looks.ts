import {css} from 'lit';

export const looks = css`
  .box {
    min-block-size: var(--w4r-size-reserve, 46.5rem);
  }
  .full {
    align-content: stretch;
  }
  article {
    display: grid;
    grid-template-rows: 1fr auto;
    gap: var(--_space) calc(var(--_space) * 1.5);
    align-items: center;
  }
  /* Cards of different length fill the same space: the picture gives way. */
  figure {
    display: grid;
    grid-template-rows: 1fr auto;
    align-self: stretch;
    min-block-size: 62cqi;
    max-block-size: 110cqi;
  }
  .photo {
    contain: size;
    aspect-ratio: auto;
    inline-size: 100%;
    block-size: 100%;
  }
  .title a {
    color: inherit;
    text-decoration: none;
  }
  .title a:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
  }
  .compact .notice p {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .story {
    display: grid;
    gap: calc(var(--_space) * 0.9);
    padding-block-start: var(--_space);
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
  .updates {
    display: grid;
    gap: 0.6em;
    list-style: none;
  }
  @container (min-width: 38rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 26.5rem);
    }
    .pictured {
      grid-template: 1fr / 13rem 1fr;
    }
    figure {
      align-self: center;
      block-size: 100%;
      min-block-size: 15rem;
      max-block-size: 17.5rem;
    }
  }
  @container (min-width: 44rem) {
    .box {
      min-block-size: var(--w4r-size-reserve, 23.5rem);
    }
  }
`;
