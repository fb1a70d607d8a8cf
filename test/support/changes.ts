/** An answer with something wrong in it, in every place where something can be wrong. */
import fc from 'fast-check';

type Path = (string | number)[];
type Branch = Record<string | number, unknown>;

export interface Change {
  what: string;
  value: unknown;
  /** The same with null in that place, and with nothing there. */
  none: [unknown, unknown];
}

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null;

function* places(value: unknown, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (!isBranch(value)) return;
  // The first of a list stands for the others.
  const inner = Array.isArray(value) ? Object.keys(value).slice(0, 1).map(Number) : Object.keys(value);
  for (const name of inner) yield* places(value[name], [...path, name]);
}

const at = (value: unknown, path: Path) => path.reduce<unknown>((inner, name) => (inner as Branch)[name], value);

function changed(example: unknown, path: Path, change: (branch: Branch, name: string | number) => void): unknown {
  const copy: unknown = structuredClone(example);
  change(at(copy, path.slice(0, -1)) as Branch, path.at(-1)!);
  return copy;
}

const put = (example: unknown, path: Path, value: unknown) =>
  changed(example, path, (branch, name) => (branch[name] = value));

const without = (example: unknown, path: Path) => changed(example, path, (branch, name) => delete branch[name]);

/** A value of every kind that JSON has, and that is not the same kind as the given one. */
const others = (value: unknown) =>
  ['/a-word', 12, true, null, {}].filter(
    (other) => typeof other !== typeof value || (other === null) !== (value === null) || Array.isArray(value),
  );

/** Every field taken away. */
export const missing = (example: object): Change[] =>
  [...places(example)]
    .filter((path) => typeof path.at(-1) === 'string')
    .map((path) => {
      const value = without(example, path);
      return {what: `without ${path.join('.')}`, value, none: [value, put(example, path, null)]};
    });

/** Every value replaced by each other kind of value. */
export const mistaken = (example: object): Change[] =>
  [...places(example)].flatMap((path) =>
    others(at(example, path)).map((other) => {
      const value = put(example, path, other);
      const what = `${JSON.stringify(other)} as ${path.join('.')}`;
      return {what, value, none: other === null ? [value, without(example, path)] : [value, value]};
    }),
  );

/** The example with anything at all in one of its places. */
export const rich = (example: object): fc.Arbitrary<unknown> =>
  fc.tuple(fc.constantFrom(...places(example)), fc.jsonValue()).map(([path, value]) => put(example, path, value));
