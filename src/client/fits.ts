/** A schema of the contract, boiled down to what a few lines can check: `s`tring, `n`umber, `b`oolean, lists, objects. */
export type Shape = 's' | 'n' | 'b' | readonly [Shape] | {readonly [name: string]: Shape};

/** Whether an answer has the shape the contract promises. A name that ends in `?` may be null or missing. */
export const fits = (shape: Shape, value: unknown): boolean => {
  if (typeof shape === 'string') return typeof value === {s: 'string', n: 'number', b: 'boolean'}[shape];
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(shape[0], item));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([name, inner]) => {
    const optional = name.endsWith('?');
    const field = (value as Record<string, unknown>)[optional ? name.slice(0, -1) : name];
    return (optional && field == null) || fits(inner, field);
  });
};

const isList = (shape: Shape): shape is readonly [Shape] => Array.isArray(shape);
