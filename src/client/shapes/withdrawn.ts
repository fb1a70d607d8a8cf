// Made by tools/shapes.mjs from src/contract: do not edit.
export const withdrawnShape = {"case":"s","edition":"s"} as const;
