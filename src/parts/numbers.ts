/** What was typed as a number, in whatever digits and however grouped; NaN where it is none: "1.5" is not fifteen. */
export function numberIn(text: string): number {
  const plain = text
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(((digit.charCodeAt(0) - 0x0660) % 0x90) % 10))
    .replace(/[\s.,'’٬](?=\d{2,3}[\s.,'’٬]|\d{3}$)/g, '');
  return /^\d+$/.test(plain) ? Number(plain) : NaN;
}
