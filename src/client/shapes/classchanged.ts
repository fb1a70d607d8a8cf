// Made by tools/shapes.mjs from src/contract: do not edit.
export const classchangedShape = {"version":"n"} as const;
