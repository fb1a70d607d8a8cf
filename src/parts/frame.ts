import {html, type TemplateResult} from 'lit';
import {directionOf, language} from '../i18n/language.js';

/** The box around everything, in the interface's language and direction, whatever the host page's are. */
export const frame = (content: TemplateResult, busy = false) =>
  html`<div class="box" part="box" lang=${language()} dir=${directionOf(language())} aria-busy=${busy}>${content}</div>`;

/** Until there is something better: the children that the page's author wrote. */
export const waiting = () => html`<slot></slot>`;
