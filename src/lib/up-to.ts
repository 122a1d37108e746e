/** The text before the first of a sign; the whole text where there is none. */
export function upTo(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at === -1 ? text : text.slice(0, at);
}
