/** Lower case, no accents, single spaces: how a query and a name are compared. */
export function plain(text: string): string {
  // Most texts have no accents, and looking for them takes most of the time.
  const bare = /[^\x20-\x7e]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return bare.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** `WR Switch-SW` and `wr-switch-sw` alike; `C++` stays apart from `C`. */
export function compact(text: string): string {
  return plain(text).replace(/[\s_-]/g, '');
}

/** The words of a text in plain form; hyphens, slashes and brackets part them. */
export function words(text: string): string[] {
  return plain(text)
    .split(/[\s\-_/()[\],;:"]+/)
    .filter(Boolean);
}
