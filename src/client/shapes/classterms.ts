// Made by tools/shapes.mjs from src/contract: do not edit.
export const classtermsShape = {"edition":"s","lang":"s","consents":[{"id":"s","version":"n","lang":"s","hash":"s","ask":"s","required":"b","text":"s"}],"mostPupils":"n","codeDays":"n","classDays":"n"} as const;
