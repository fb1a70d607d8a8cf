import {html, nothing, svg} from 'lit';

// Drawn by us: one flame, used wherever something is being written.
export const flame = svg`<path d="M6.2 0c.5 2.6 4.6 5.2 4.6 10.1A4.8 4.8 0 0 1 6 15.2a4.8 4.8 0 0 1-4.8-5C1.2 7.2 3.4 6 4 3.9c.9.7 1.3 1.8 1.3 2.9C6.6 5.6 6.7 2.7 6.2 0Z"/>`;

/** A line being written towards the goal, a flame at its tip. The words beside it say the same. */
export const progress = (count: number, goal: number | null | undefined) => {
  if (!goal) return nothing;
  const done = `${Math.min(100, (100 * count) / goal)}%`;
  return html`<svg class="progress" part="progress" aria-hidden="true">
    <rect class="rest" y="17" width="100%" height="2" />
    <rect y="17" width=${done} height="2" />
    <svg x=${done} y="1" overflow="visible"><g transform="translate(-6)">${flame}</g></svg>
  </svg>`;
};
