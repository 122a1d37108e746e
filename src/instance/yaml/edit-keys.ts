/** Edits of the keys and items of a YAML text. Everything else stays as it is, to the byte. */
import { writeEntry } from '../entry-file/write.ts';
import { scalarText } from '../entry-file/scalar.ts';
import type { Path } from './position.ts';
import { endOf, startOf, stepTo, yamlTree, type Step } from './tree.ts';

/** The text with another name for a key; as it was where there is no such key. */
export function renameKey(text: string, path: Path, name: string): string {
  const key = stepOf(text, path)?.key;
  if (key?.kind !== 'scalar' || !key.span) return text;
  const { start, end } = key.span;
  return text.slice(0, start) + scalarText(name) + text.slice(end);
}

/** The text with a value under a new key, above another key and its comment; as it was where that is not there. */
export function addKeyBefore(text: string, path: Path, key: string, value: unknown): string {
  const sibling = stepOf(text, path)?.key;
  const start = sibling && startOf(sibling);
  if (start === undefined) return text;
  const parent = stepOf(text, path.slice(0, -1))?.node;
  if (parent?.kind === 'mapping' && parent.flow)
    return `${text.slice(0, start)}${scalarText(key)}: ${JSON.stringify(value)}, ${text.slice(start)}`;
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const margin = ' '.repeat(start - line);
  const rows = writeEntry({ [key]: value }, { order: {} }).replaceAll(/^(?=.)/gm, margin);
  const place = aboveComment(text, line, margin);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return text.slice(0, place) + rows.replaceAll('\n', ending) + text.slice(place);
}

/** The text with a word in place of an item, whatever the item was; as it was where there is no such item. */
export function replaceItem(text: string, path: Path, word: string): string {
  const parent = stepOf(text, path.slice(0, -1))?.node;
  const item = stepOf(text, path)?.node;
  const start = item && startOf(item);
  const end = item && endOf(item, text);
  if (parent?.kind !== 'list' || start === undefined || end === undefined) return text;
  const rest = text.slice(start, end).endsWith('\n') ? '\n' : '';
  return text.slice(0, start) + scalarText(word, parent.flow) + rest + text.slice(end);
}

/** Where the comment begins that stands on the lines before a place, with its margin. */
function aboveComment(text: string, place: number, margin: string): number {
  const rows = text.slice(0, place).split('\n').slice(0, -1);
  const last = rows.findLastIndex((row) => !row.startsWith(`${margin}#`));
  return rows.slice(last + 1).reduce((start, row) => start - row.length - 1, place);
}

function stepOf(text: string, path: Path): Step | undefined {
  const node = yamlTree(text);
  return path.reduce<Step | undefined>(
    (here, part) => here && stepTo(here.node, part),
    node && { node },
  );
}
