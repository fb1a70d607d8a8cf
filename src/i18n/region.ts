/** The country that a language tag names: CA of `fr-CA`. */
export function regionOf(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    // Some browsers say what is no tag, or let people write there what they like.
    return undefined;
  }
}
