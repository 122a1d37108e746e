/** Parses the entry in an issue: the text of its fenced block, and the file that it names. Untrusted. */
import { KINDS, type Kind } from '../../schemas/entry.ts';
import { isId } from '../../schemas/patterns.ts';

/** What an issue proposes. */
export interface Block {
  readonly kind: Kind;
  readonly id: string;
  /** Unchanged. */
  readonly text: string;
}

export type BlockFault =
  | 'too-long'
  | 'no-block'
  | 'several-blocks'
  | 'open-block'
  | 'no-file'
  | 'several-files'
  | 'bad-id';

export type BlockRead =
  | { readonly ok: true; readonly block: Block }
  | { readonly ok: false; readonly fault: BlockFault; readonly found?: string };

/** No entry comes near this length. */
const MOST_CHARACTERS = 64 * 1024;

/** Finds the one YAML block of an issue. Never throws; does not parse the YAML. */
export function readBlock(body: string): BlockRead {
  if (body.length > MOST_CHARACTERS) return { ok: false, fault: 'too-long' };
  const { blocks, rest } = fences(body.toWellFormed().replaceAll(/\r\n?/g, '\n').split('\n'));
  const [only, second] = blocks.filter(({ word }) => word === 'yaml' || word === 'yml');
  if (!only) return { ok: false, fault: 'no-block' };
  if (second) return { ok: false, fault: 'several-blocks' };
  if (!only.isClosed) return { ok: false, fault: 'open-block' };
  const text = `${only.lines.join('\n')}\n`;
  return readFile(leadingComments(only.lines), rest, text);
}

/** The file is named in the leading comments of the block, else in the text around it. */
function readFile(comments: readonly string[], rest: readonly string[], text: string): BlockRead {
  const names = namesIn(comments);
  const [name, second] = names.length > 0 ? names : namesIn(rest);
  if (name === undefined) return { ok: false, fault: 'no-file' };
  if (second !== undefined) return { ok: false, fault: 'several-files' };
  const [, folder, id = ''] = /^catalogue\/([^/]*)\/(.*)\.yaml$/.exec(name) ?? [];
  const kind = KINDS.find((one) => one === folder);
  if (!kind || !isId(id)) {
    return { ok: false, fault: 'bad-id', found: name };
  }
  return { ok: true, block: { kind, id, text } };
}

/**
 * Everything that looks like a path in the catalogue, without duplicates. Whether it is valid is checked later; `<id>`
 * is a placeholder of a template.
 */
function namesIn(lines: readonly string[]): string[] {
  const found = lines.flatMap((line) => [
    ...line.matchAll(/(?<![\w./-])catalogue\/\S{0,200}?\.yaml\b/g),
  ]);
  const names = found.map(([name]) => name).filter((name) => !name.includes('<id>'));
  return [...new Set(names)];
}

function leadingComments(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.slice(0, end === -1 ? lines.length : end);
}

interface Fence {
  /** The info string's first word, in lower case. */
  readonly word: string;
  readonly lines: string[];
  isClosed: boolean;
}

/** Fenced code blocks by CommonMark, and the lines outside them. */
function fences(lines: readonly string[]): { blocks: Fence[]; rest: string[] } {
  const blocks: Fence[] = [];
  const rest: string[] = [];
  let open: (Fence & { readonly marks: string }) | undefined;
  for (const line of lines) {
    const [, marks = '', info = ''] = /^ {0,3}(`{3,}|~{3,}(?!~))([^`]*)$/.exec(line) ?? [];
    if (!open && marks) {
      const word = info.trim().split(/\s+/)[0]?.toLowerCase() ?? '';
      open = { marks, word, lines: [], isClosed: false };
      blocks.push(open);
    } else if (open && marks.startsWith(open.marks) && info.trim() === '') {
      open.isClosed = true;
      open = undefined;
    } else (open?.lines ?? rest).push(line);
  }
  return { blocks, rest };
}
