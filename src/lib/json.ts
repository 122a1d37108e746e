/** Canonical JSON of a file: indented, with a closing line feed. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
