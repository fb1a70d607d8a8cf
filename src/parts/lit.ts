import {html} from 'lit';
import {flame} from './progress.js';

/** It is done. */
export const lit = html`<svg class="flame" viewBox="0 0 12 16" aria-hidden="true">${flame}</svg>`;
