import {nothing, svg, html, type TemplateResult} from 'lit';
import {flame} from '../../parts/progress.js';

const TALL = 64;
const STUB = 6;
const FOOT = 92;

/** Burns down as the time does; unlit before the campaign and after it. The words beside it say the same. */
export function candle(left: number, lit: boolean): TemplateResult {
  const height = STUB + (TALL - STUB) * Math.min(1, Math.max(0, left));
  const top = FOOT - height;
  return html`<svg class="candle" viewBox="0 0 44 96" aria-hidden="true">
    <rect class="wax" x="14" y=${top} width="16" height=${height} rx="1.5" />
    <path class="wick" d="M22 ${top}v-4.5" />
    ${lit ? svg`<g class="flame" transform=${`translate(15.4 ${top - 22}) scale(1.1)`}>${flame}</g>` : nothing}
    <path class="foot" d="M6 ${FOOT}h32" />
  </svg>`;
}
