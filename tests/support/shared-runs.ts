/** Finds what one text took from others word by word. */

/** As many words in the same order are no accident. */
export const RUN = 12;

/** The runs of words of some texts, to hold others against. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => runs(text)));
}

/** Runs of a text that stand in the others too. */
export function sharedRuns(text: string, others: ReadonlySet<string>): string[] {
  return runs(text).filter((run) => others.has(run));
}

function runs(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, index) =>
    words.slice(index, index + RUN).join(' '),
  );
}

/** Without addresses and titles, which are the same everywhere, and without quotations, which are marked as such. */
function wordsOf(text: string): string[] {
  const prose = text
    .replaceAll(/\]\([^)]*\)/g, '] ')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/^> .*$/gm, ' ')
    .replaceAll(/^[\s-]*title: .*$/gm, ' ')
    // A text that was set in columns parts words at the end of a line.
    .replaceAll(/(\p{L})-\n(\p{L})/gu, '$1$2')
    .replaceAll('’', "'")
    .toLowerCase();
  return prose.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}
