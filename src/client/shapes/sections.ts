// Made by tools/shapes.mjs from src/contract: do not edit.
export const sectionsShape = {"edition":"s","lang":"s","sections":[{"id":"s","country":{"code":"s","name":"s"},"names":[{"lang":"s","dir":"s","name":"s","country":"s","url":"s"}],"phase":"s","opensAt":"n","closesAt":"n","reportsUntil":"n","timeZone":"s"}]} as const;
