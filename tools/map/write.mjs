/**
 * Writes src/elements/events/land.ts: the outlines of all land on earth, as one SVG path. From Natural Earth's (public
 * domain), 1:110 million, as the npm package world-atlas 2.0.2 carries them:
 *   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
 *   node tools/map/write.mjs package/land-110m.json
 * Land only: who draws no borders draws no disputed ones.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const target = 'src/elements/events/land.ts';
const [file] = process.argv.slice(2);
const {arcs, transform, objects} = JSON.parse(readFileSync(file, 'utf8'));

/** Miller's projection; src/elements/events/globe.ts has the same. Steps of a quarter of a degree. */
const width = 1440;
const north = 84;
const down = (lat) => 1.25 * Math.log(Math.tan(Math.PI / 4 + (0.4 * lat * Math.PI) / 180));
/** The map is cut in the Bering Strait: nowhere else does no land lie on both sides. */
const west = -169;
const point = ([lon, lat]) => [
  Math.round((((lon - west + 360) % 360) / 360) * width),
  Math.round(((down(north) - down(lat)) / (2 * Math.PI)) * width),
];

/** TopoJSON writes each arc as its first point and the steps from there. */
const decoded = arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
});
const ring = (indexes) =>
  indexes.flatMap((index, at) => {
    const arc = index < 0 ? [...decoded[~index]].reverse() : decoded[index];
    return at === 0 ? arc : arc.slice(1);
  });

const polygons = objects.land.geometries.flatMap(({type, arcs}) => (type === 'Polygon' ? [arcs] : arcs));
// Nobody gathers on Antarctica, and it would be a fifth of the map.
const rings = polygons.flatMap((rings) => rings.map(ring)).filter((points) => points.some(([, lat]) => lat > -57));

function drawn(points) {
  const steps = [];
  // An islet that lies on the cut.
  if (points.map(point).some(([x], at, all) => at > 0 && Math.abs(x - all[at - 1][0]) > width / 2)) return '';
  let before;
  for (const [x, y] of points.map(point)) {
    if (before && before[0] === x && before[1] === y) continue;
    steps.push(before ? [x - before[0], y - before[1]] : [x, y]);
    before = [x, y];
  }
  if (steps.length < 4) return '';
  const [first, ...rest] = steps.slice(0, -1);
  // A minus separates as well as a blank does.
  const written = rest.flat().join(' ').replaceAll(' -', '-');
  return `M${first.join(' ')}l${written}z`;
}

const path = rings.map(drawn).join('');
const code = `// Made by tools/map/write.mjs from Natural Earth's 1:110m land (public domain): do not edit.\nexport const land =\n  '${path}';\n`;
writeFileSync(target, code);
console.log(`${rings.length} outlines, ${path.length} bytes, ${gzipSync(path, {level: 9}).length} gzipped`);
