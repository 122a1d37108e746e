/** Canonical JSON of a file that people read: indented, with a closing line feed. */
export function jsonText(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Canonical JSON of a file for programs: without the indentation, which is a third of it, on one line. */
export function jsonLine(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
