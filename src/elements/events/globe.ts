/** Miller's projection, in the units in which land.ts is written: tools/map/write.mjs has the same. */
const WIDTH = 1440;
const NORTH = 84;
/** Where it is cut: in the Bering Strait. */
const WEST = -169;

/** A part of the world, in those units. */
export interface View {
  x: number;
  y: number;
  width: number;
  height: number;
}

export type Position = readonly [latitude: number, longitude: number];

const down = (latitude: number) => 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * latitude * Math.PI) / 180));
const scale = WIDTH / (2 * Math.PI);

export const toMap = ([latitude, longitude]: Position) => ({
  x: (((longitude - WEST + 360) % 360) / 360) * WIDTH,
  y: (down(NORTH) - down(Math.max(-85, Math.min(NORTH, latitude)))) * scale,
});

/** Rounded to about a kilometre. */
export function fromMap({x, y}: {x: number; y: number}): Position {
  const up = down(NORTH) - y / scale;
  const latitude = (Math.atan(Math.exp(up / 1.25)) - Math.PI / 4) * (180 / Math.PI / 0.4);
  const longitude = (x / WIDTH) * 360 + WEST;
  return [rounded(latitude), rounded(longitude > 180 ? longitude - 360 : longitude)];
}

const rounded = (degrees: number) => Math.round(degrees * 100) / 100;

/** From Svalbard to Cape Horn. */
const top = toMap([79, 0]).y;
export const world: View = {x: 0, y: top, width: WIDTH, height: toMap([-57, 0]).y - top};

/** As wide as a continent at the least: the outlines are not made for more. */
const CLOSEST = 200;

/** The part of the world in which all of these lie, with some air around it. */
export function around(positions: Position[]): View {
  if (!positions.length) return world;
  const points = positions.map(toMap);
  const [left, right] = [Math.min(...points.map(({x}) => x)), Math.max(...points.map(({x}) => x))];
  const [high, low] = [Math.min(...points.map(({y}) => y)), Math.max(...points.map(({y}) => y))];
  const ratio = world.width / world.height;
  const width = Math.min(WIDTH, Math.max(CLOSEST, (right - left) * 1.4, (low - high) * 1.4 * ratio));
  const height = width / ratio;
  return {
    x: within((left + right - width) / 2, 0, WIDTH - width),
    y: within((high + low - height) / 2, world.y, world.y + world.height - height),
    width,
    height,
  };
}

const within = (n: number, least: number, most: number) => Math.max(least, Math.min(most, n));

/** "52.37, 4.89", as maps show it and people copy it; undefined where it is none. */
export function positionIn(text: string): Position | undefined {
  const [, north, east] = /^\s*(-?\d{1,2}(?:\.\d+)?)[,;\s]+(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(text) ?? [];
  if (north === undefined || east === undefined || Math.abs(+north) > 90 || Math.abs(+east) > 180) return undefined;
  return [rounded(+north), rounded(+east)];
}
