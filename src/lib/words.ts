/** Normal form for comparing a query with a name: lower case, no accents, single spaces. */
export function plain(text: string): string {
  // Most texts have no accents, and removing them is the slowest step.
  const bare = /[^\x20-\x7e]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `WR Switch-SW` and `wr-switch-sw` alike, but `C++` other than `C`. */
export function compact(text: string): string {
  return plain(text).replace(/[\s_-]/g, '');
}

/** The words of a text in normal form, split at hyphens, slashes and brackets. */
export function words(text: string): string[] {
  return plain(text)
    .split(/[\s\-_/()[\],;:"]+/)
    .filter(Boolean);
}
