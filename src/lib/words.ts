/** Lower case, no accents, single spaces: how a query and a name are compared. */
export function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
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
