// Made by tools/shapes.mjs from src/contract: do not edit.
export const announcedShape = {"receipt":"s","status":"s"} as const;
