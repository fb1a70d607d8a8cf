// Made by tools/shapes.mjs from src/contract: do not edit.
export const countsShape = {"edition":"s","counts":[{"key":"s","count":"n","goal?":"n","version":"n"}],"few":[{"key":"s","below":"n"}],"asOf":"n"} as const;
