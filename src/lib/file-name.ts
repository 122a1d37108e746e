/** Whether a file holds Markdown, as far as its name tells. */
export function isMarkdownFile(path: string): boolean {
  return /\.(?:md|markdown)$/i.test(path);
}
