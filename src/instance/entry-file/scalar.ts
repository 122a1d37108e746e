/** A text as a scalar of YAML, in the style that Prettier leaves as it is and every parser reads as the same text. */

/** Words and numbers that YAML, in one version or another, does not read as a text. */
const NOT_TEXT =
  /^(?:[~=]|<<|null|true|false|yes|no|on|off|[yn]|[-+]?\.(?:inf|nan)|[-+]?0[xob][\da-f_]+|[-+]?\.?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?)$/i;

/** What can begin a text without quotes, apart from the signs of YAML. */
const BEGINNING = /^[\p{L}\p{N}(/+~$^_.;=…–—“‘«°µ€<±≥≤≈×]/u;

/** A document that ends, or begins, or a key of its own. */
const SIGNS = /: |:$| #|^\s|\s$|^(?:---|\.\.\.)(?:\s|$)/;

const UNSEEN = /[\p{Cc}\p{Cs}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFEFF]/u;

/** @param inFlow the text stands between brackets, where commas and brackets are signs. */
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

/** JSON's escapes are YAML's, but not all that JSON leaves alone may stand in YAML. */
function escaped(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\p{Cc}\p{Cn}\p{Co}\p{Zl}\p{Zp}\uFEFF]/gu,
    (sign) => `\\U${(sign.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`,
  );
}

/**
 * Markdown as a block: paragraphs are folded, and what has lines of its own stands as it is.
 *
 * @returns the rows, the first of which follows the key; nothing for a text that no block can hold unchanged.
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

/** Two empty rows between paragraphs, of which folding takes one away. */
function foldedRows(text: string, width: number): string[] {
  return text
    .split('\n\n')
    .flatMap((paragraph, index) => [...(index > 0 ? ['', ''] : []), ...folded(paragraph, width)]);
}

/** Rows of whole words. */
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
