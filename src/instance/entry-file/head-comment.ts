/**
 * What its editors wrote above an entry, without the signs; nothing if they wrote nothing. The line for editors of code
 * is written anew.
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
