/** Finds passages that a text has copied from others. */

/** So many words in the same order are no coincidence. */
export const RUN = 12;

/** All runs of this number of words in some texts. */
export function runsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => runs(text)));
}

/** Runs of a text that occur in the others too. */
export function sharedRuns(text: string, others: ReadonlySet<string>): string[] {
  return runs(text).filter((run) => others.has(run));
}

function runs(text: string): string[] {
  const words = wordsOf(text);
  return Array.from({ length: Math.max(0, words.length - RUN + 1) }, (_, index) =>
    words.slice(index, index + RUN).join(' '),
  );
}

/** Without addresses and titles, which may be equal, and without marked quotations. */
function wordsOf(text: string): string[] {
  const prose = text
    .replaceAll(/\]\([^)]*\)/g, '] ')
    .replaceAll(/https?:\/\/\S+/g, ' ')
    .replaceAll(/^> .*$/gm, ' ')
    .replaceAll(/^[\s-]*title: .*$/gm, ' ')
    // Joins words that are hyphenated at the end of a line.
    .replaceAll(/(\p{L})-\n(\p{L})/gu, '$1$2')
    .replaceAll('’', "'")
    .toLowerCase();
  return prose.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
}
