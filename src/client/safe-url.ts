/** The one gate for every address that comes from data: http(s) and mailto pass, everything else leads nowhere. */
export function safeUrl(address: string | null | undefined, base?: string): string | undefined {
  if (!address) return undefined;
  try {
    const url = new URL(address, base);
    return /^(https?|mailto):$/.test(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}
