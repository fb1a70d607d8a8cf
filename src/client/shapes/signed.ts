// Made by tools/shapes.mjs from src/contract: do not edit.
export const signedShape = {"receipt":"s","status":"s","count":"n","version":"n","asOf":"n"} as const;
