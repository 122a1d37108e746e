/** Text with highlighted parts, as data: no HTML is parsed. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

/** Highlights words that begin with one of the traces, ignoring case. */
export function markWords(text: string, traces: readonly string[]): Part[] {
  if (traces.length === 0) return parts([text]);
  const longestFirst = traces
    .toSorted((a, b) => b.length - a.length)
    .map((trace) => trace.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
  return parts(text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst})`, 'giu')));
}

/** `split` alternates plain and highlighted pieces; highlights with only space between are merged. */
function parts(pieces: readonly string[]): Part[] {
  const all = pieces
    .map((text, place) => ({ text, marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
  return all.reduce<Part[]>((joined, { text, marked: isMarked }, place) => {
    const isBetween = !text.trim() && all[place - 1]?.marked && all[place + 1]?.marked;
    const marked = isMarked || isBetween === true;
    const last = joined.at(-1);
    if (last?.marked !== marked) return [...joined, { text, marked }];
    return [...joined.slice(0, -1), { text: last.text + text, marked }];
  }, []);
}
