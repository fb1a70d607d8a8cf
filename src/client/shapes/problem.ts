// Made by tools/shapes.mjs from src/contract: do not edit.
export const problemShape = {"type":"s","title":"s","status":"n","code":"s","instance":"s","errors?":[{"pointer":"s","code":"s"}],"outcome?":{"kind":"s","date":"n","text":"s","url?":"s"},"text?":"s","url?":"s"} as const;
