// Made by tools/shapes.mjs from src/contract: do not edit.
export const receivedShape = {"receipt":"s","status":"s"} as const;
