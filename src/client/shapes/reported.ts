// Made by tools/shapes.mjs from src/contract: do not edit.
export const reportedShape = {"receipt":"s","status":"s","count":"n","version":"n","asOf":"n"} as const;
