/** The one rendering of a JSON file: indented, closed by a line feed. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
