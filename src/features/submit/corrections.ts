import type { Finding } from './findings.ts';

/**
 * Values that the message of a problem proposes. Only where it speaks of the value as a whole: one licence of an
 * expression is for its author to correct.
 */
export function corrections({ message }: Pick<Finding, 'message'>, value: string): string[] {
  const text = message.replace(/^`[^`]+`: /, '');
  const isWhole = text.includes(`"${value}"`) || isOneWord(value, text);
  const [, offered] =
    /(?:Did you mean|Write(?: the SPDX id:)?|that is) ("[^]*?")(?: with these|[.?]?$|[.?] |\s*\()/.exec(
      text,
    ) ?? [];
  if (!isWhole || offered === undefined) return [];
  return [...offered.matchAll(/"([^"<>]+)"/g)]
    .map(([, word = '']) => word)
    .filter((word) => word !== value && !word.endsWith('-'))
    .slice(0, 3);
}

/** Messages about capitals and about pages of a repository name only the correct value. */
function isOneWord(value: string, text: string): boolean {
  const [, right = ''] =
    /^(?:Write|This is a page about a repository\. Write) "([^"]+)"/.exec(text) ?? [];
  return right.toLowerCase() === value.toLowerCase() || (right !== '' && value.startsWith(right));
}
