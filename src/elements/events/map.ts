/** The map, loaded when there is something to show on it. It says nothing that the list beside it does not. */
import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Gathering} from '../../contract/index.js';
import {around, fromMap, toMap, world, type Position, type View} from './globe.js';
import {land} from './land.js';

/** So near that one dot would lie on the other, in pixels. */
const NEAR = 26;

interface Dot {
  x: number;
  y: number;
  ids: string[];
}

interface Drawn {
  events: Gathering[];
  /** Whether to look closer at where they are. */
  close: boolean;
  /** How wide the map is, in pixels. */
  width: number;
  chosen: string[];
  choose: (ids: string[]) => void;
}

/** A dot for each place; those that lie together are one, with their number. */
export function map({events, close, width, chosen, choose}: Drawn): TemplateResult {
  const placed = events.flatMap(({id, place}) => (place?.at ? [{id, at: place.at}] : []));
  const view = close ? around(placed.map(({at}) => at)) : world;
  return html`<div class="map" part="map" dir="ltr" aria-hidden="true">
    ${ground(view)}
    ${dots(placed, (NEAR * view.width) / width).map(
      ({x, y, ids}) => html`<button
        class="dot ${ids.some((id) => chosen.includes(id)) ? 'chosen' : ''}"
        type="button"
        tabindex="-1"
        .style=${`inset-inline-start:${(100 * (x - view.x)) / view.width}%;inset-block-start:${(100 * (y - view.y)) / view.height}%`}
        @click=${() => choose(ids)}
      >
        ${ids.length > 1 ? ids.length : nothing}
      </button>`,
    )}
  </div>`;
}

/** A tap says where it is; the field beside it says the same in figures, and can be typed in. */
export function picker(at: Position | undefined, pick: (at: Position) => void): TemplateResult {
  const view = at ? around([at]) : world;
  const point = at && toMap(at);
  return html`<div
    class="map picker"
    part="map"
    dir="ltr"
    aria-hidden="true"
    @click=${(event: MouseEvent) => {
      const box = (event.currentTarget as Element).getBoundingClientRect();
      const x = view.x + ((event.clientX - box.left) / box.width) * view.width;
      const y = view.y + ((event.clientY - box.top) / box.height) * view.height;
      pick(fromMap({x, y}));
    }}
  >
    ${ground(view)}
    ${
      point
        ? html`<span
            class="dot chosen"
            .style=${`inset-inline-start:${(100 * (point.x - view.x)) / view.width}%;inset-block-start:${(100 * (point.y - view.y)) / view.height}%`}
          ></span>`
        : nothing
    }
  </div>`;
}

const ground = ({x, y, width, height}: View) =>
  svg`<svg class="ground" viewBox=${[x, y, width, height].join(' ')} preserveAspectRatio="none"><path d=${land} /></svg>`;

/** Each into the first dot that is near enough. */
function dots(placed: {id: string; at: Position}[], near: number): Dot[] {
  const all: Dot[] = [];
  for (const {id, at} of placed) {
    const {x, y} = toMap(at);
    const dot = all.find((one) => Math.hypot(one.x - x, one.y - y) < near);
    if (dot) dot.ids.push(id);
    else all.push({x, y, ids: [id]});
  }
  return all;
}
