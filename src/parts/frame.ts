import {html, type TemplateResult} from 'lit';
import {directionOf, language} from '../i18n/language.js';

/**
 * How much there is to show. A `little` stands in the middle of the space that is kept free for more; only what the
 * visitor has `done` gives that space back.
 */
export type Fill = 'full' | 'little' | 'busy' | 'done';

/** The box around everything, in the interface's language and direction, whatever the host page's are. */
export const frame = (content: TemplateResult, fill: Fill = 'full') =>
  html`<div class="box ${fill}" part="box" lang=${language()} dir=${directionOf(language())} aria-busy=${fill === 'busy'}>
    ${content}
  </div>`;

/** Until there is something better: the children that the page's author wrote. */
export const waiting = () => frame(html`<slot></slot>`, 'busy');
