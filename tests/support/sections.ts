/** @returns several texts in one, each under its name, for files of texts as they are to be. */
export function sections(texts: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(texts)
    .map(([name, text]) => `=== ${name}\n${text ?? 'is not made'}\n`)
    .join('');
}
