import {html, nothing, type TemplateResult} from 'lit';
import type {Picture} from '../contract/index.js';
import {safeUrl} from '../client/safe-url.js';

/** The portrait, cut to fit around the point that must never be cut away. */
export const photo = ({src, alt, width, height, focal}: Picture, backend: string | undefined): TemplateResult =>
  html`<img
    class="photo"
    part="photo"
    src=${safeUrl(src, backend) ?? nothing}
    alt=${alt}
    width=${width}
    height=${height}
    loading="lazy"
    .style=${`object-position:${focal[0] * 100}% ${focal[1] * 100}%`}
  />`;
