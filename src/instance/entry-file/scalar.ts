/**
 * Writes a text as a YAML scalar, in a style that the formatter leaves unchanged and every parser reads as the same text.
 */

/** Words and numbers that some version of YAML does not read as a text. */
const NOT_TEXT =
  /^(?:[~=]|<<|null|true|false|yes|no|on|off|[yn]|[-+]?\.(?:inf|nan)|[-+]?0[xob][\da-f_]+|[-+]?\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/** Characters with which an unquoted text may begin. */
const BEGINNING = /^[\p{L}\p{N}(/+~$^_.;=…–—“‘«°µ€<±≥≤≈×]/u;

/** What ends an unquoted text, or begins a document or a key. */
const SIGNS = /: |:$| #|^\s|\s$|^(?:---|\.\.\.)(?:\s|$)/;

const UNSEEN = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFEFF]/u;

/** @param inFlow inside brackets, where commas and brackets have a meaning. */
export function scalarText(text: string, inFlow = false): string {
  if (UNSEEN.test(text)) return escaped(text);
  if (isPlain(text, inFlow)) return text;
  const isDouble = text.includes("'") && !/["\\]/.test(text);
  return isDouble ? `"${text}"` : `'${text.replaceAll("'", "''")}'`;
}

function isPlain(text: string, inFlow: boolean): boolean {
  if (!BEGINNING.test(text) || NOT_TEXT.test(text) || SIGNS.test(text)) return false;
  return !inFlow || !/[,[\]{}:]/.test(text.replaceAll(/:\/\//g, ''));
}

/** JSON escapes are valid in YAML, but YAML forbids more characters unescaped. */
function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cc}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFEFF]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}

/**
 * Markdown as a block scalar: folded if it has paragraphs only, literal if it has line breaks.
 *
 * @returns the rows, the first of which follows the key; undefined for a text that no block can hold unchanged.
 */
export function blockRows(text: string, indent: number, width: number): string[] | undefined {
  const body = text.replace(/\n$/, '');
  const isOdd = UNSEEN.test(body.replaceAll('\n', '')) || /^\s|[ \n]$| \n|\n\n\n/.test(body);
  if (isOdd || body === '') return undefined;
  const margin = ' '.repeat(indent);
  const end = body === text ? '-' : '';
  const isProse = !/(?<!\n)\n(?!\n)| {2}|\n /.test(body);
  const rows = isProse ? foldedRows(body, width - indent) : body.split('\n');
  return [(isProse ? '>' : '|') + end, ...rows.map((row) => (row === '' ? '' : margin + row))];
}

/** Two empty rows between paragraphs, of which folding removes one. */
function foldedRows(text: string, width: number): string[] {
  return text
    .split('\n\n')
    .flatMap((paragraph, index) => [...(index > 0 ? ['', ''] : []), ...folded(paragraph, width)]);
}

/** Wraps at words. */
function folded(text: string, width: number): string[] {
  const rows: string[] = [];
  for (const word of text.split(' ')) {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length < width) {
      rows[rows.length - 1] = `${last} ${word}`;
    } else rows.push(word);
  }
  return rows;
}
