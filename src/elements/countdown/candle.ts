import {nothing, svg, html, type TemplateResult} from 'lit';
import {flame} from '../../parts/progress.js';

const TALL = 64;
const STUB = 6;
const FOOT = 92;
/** With its air above. */
const FLAME = 24;

/** Burns down as the time does; unlit before the campaign and after it. The words beside it say the same. */
export function candle(left: number, lit: boolean): TemplateResult {
  const height = STUB + (TALL - STUB) * Math.min(1, Math.max(0, left));
  const top = FOOT - height;
  const over = top - FLAME;
  return html`<svg class="candle" viewBox=${`0 ${over} 44 ${FOOT + 4 - over}`} aria-hidden="true">
    <rect class="wax" x="14" y=${top} width="16" height=${height} rx="1.5" />
    <path class="wick" d="M22 ${top}v-4.5" />
    ${lit ? svg`<g class="flame" transform=${`translate(15.4 ${top - 22}) scale(1.1)`}>${flame}</g>` : nothing}
    <path class="foot" d="M6 ${FOOT}h32" />
  </svg>`;
}
