// Made by tools/shapes.mjs from src/contract: do not edit.
export const classreportedShape = {"receipt":"s","undoUntil":"n","case":"s","kind":"s","count":"n","version":"n"} as const;
