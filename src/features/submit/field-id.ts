/** The id of a field's control; hints and faults have ids made of it. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll('.', '-')}`;
}
