/** Rows for a spreadsheet (RFC 4180), in which nothing that a stranger typed can become a formula. */

/** Without it Excel takes UTF-8 for something else. */
export const byteOrderMark = '\uFEFF';

export function csvLine(cells: string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(text: string) {
  // The wide forms are the same to a spreadsheet that writes Japanese.
  const harmless = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
