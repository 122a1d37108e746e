/** The id of a field's control, from which those of hints and messages are made. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
