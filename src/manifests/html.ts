/** Extracts plain text from HTML in manifests, in linear time. */
import { own } from '../lib/records.ts';

const BLOCKS =
  'address article aside blockquote br center dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul';
const INLINE =
  'a abbr audio b body button code del em embed font form head html i iframe img input ins kbd link mark meta object picture q s samp small source span strong sub sup svg tbody td th thead title tt u var video';
/** Elements whose content is not shown. */
const HIDDEN = new Set(['script', 'style', 'template', 'noscript']);

const BLOCK_NAMES = new Set(BLOCKS.split(' '));
const NAMES = new Set([...BLOCK_NAMES, ...INLINE.split(' '), ...HIDDEN]);

const PIECE = /<!--|<(\/?)([a-z][a-z0-9]*)(?=[\s/>])[^<>]*>/gi;

/**
 * Removes tags, comments and scripts, and decodes entities. Only known element names count as tags: `vector<int>`
 * stays.
 */
export function stripHtml(text: string): string {
  let plain = '';
  let from = 0;
  let hidden: string | undefined;
  for (const { 0: piece, 1: slash, 2: tag, index } of text.matchAll(PIECE)) {
    const name = tag?.toLowerCase() ?? '';
    if (index < from || (name && !NAMES.has(name))) continue;
    if (hidden === undefined)
      plain += text.slice(from, index) + (BLOCK_NAMES.has(name) ? '\n' : '');
    from = piece === '<!--' ? endOfComment(text, index) : index + piece.length;
    if (HIDDEN.has(name)) hidden = nextHidden(hidden, name, slash === '/');
  }
  return resolveEntities(hidden === undefined ? plain + text.slice(from) : plain);
}

function nextHidden(hidden: string | undefined, name: string, closes: boolean): string | undefined {
  if (hidden === undefined) return closes ? undefined : name;
  return closes && hidden === name ? undefined : hidden;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf('-->', start);
  return end === -1 ? text.length : end + 3;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  laquo: '«',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  micro: 'µ',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  raquo: '»',
  rdquo: '”',
  rsquo: '’',
};

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      if (name) return own(ENTITIES, String(name)) ?? whole;
      const point = dec ? Number(dec) : Number.parseInt(String(hex), 16);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
