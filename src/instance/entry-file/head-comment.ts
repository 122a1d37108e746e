/**
 * The comment at the top of an entry, without `#`; undefined if there is none. The generated line for editors is left
 * out.
 *
 * @param text of the file.
 */
export function headComment(text: string): string | undefined {
  const rows = text.split('\n');
  const end = rows.findIndex((row) => !row.startsWith('#'));
  const said = rows
    .slice(0, Math.max(end, 0))
    .filter((row) => !row.startsWith('# yaml-language-server:'))
    .map((row) => row.replace(/^# ?/, ''));
  return said.length > 0 ? said.join('\n') : undefined;
}
