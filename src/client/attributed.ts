/** The same address with the code of whom somebody came through, for pages of the backend. */
export function attributed(address: string, source: string | undefined): string {
  if (!source) return address;
  const url = new URL(address);
  url.searchParams.set('source', source);
  return url.href;
}
