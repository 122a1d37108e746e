/** The texts of an instance that people write: read at once, changed in memory, written together. */
import { listDeep, readText } from '../../instance/folder.ts';
import { pageDocument, yamlDocument } from '../../instance/document.ts';
import { splitFrontMatter } from '../../instance/front-matter.ts';
import type { Fault } from '../../instance/yaml/fault.ts';
import { parseYaml } from '../../instance/yaml/document.ts';

/** Path within the instance → what stands there. */
export type Texts = ReadonlyMap<string, string>;

export const SITE = 'content/site.yaml';

const isPage = (file: string) => file.endsWith('.mdx');

export interface FileFault extends Fault {
  readonly file: string;
}

/** All of them, and what keeps some from being read. */
export function readTexts(root: string): { texts: Texts; faults: FileFault[] } {
  const read = ['content', 'catalogue']
    .flatMap((folder) => listDeep(root, folder))
    .filter(({ name }) => isPage(name) || name.endsWith('.yaml'))
    .map(({ file }) => ({ file, decoded: readText(root, file) }));
  const faults = read.flatMap(({ file, decoded }) => {
    const document = (isPage(file) ? pageDocument : yamlDocument)(file, decoded);
    return document.faults.map((fault) => ({ ...fault, file }));
  });
  const texts = read.flatMap(({ file, decoded }) =>
    decoded.ok ? [[file, decoded.text] as const] : [],
  );
  return { texts: new Map(texts), faults };
}

/** What a file says: of a page, its front matter. */
export function valueOf(texts: Texts, file: string): unknown {
  const text = texts.get(file);
  return text === undefined ? undefined : parseYaml(dataOf(file, text).data).value;
}

/** The text with its data edited; the body of a page stays as it is. */
export function edited(file: string, text: string, edit: (data: string) => string): string {
  const { data, start } = dataOf(file, text);
  return text.slice(0, start) + edit(data) + text.slice(start + data.length);
}

/** The YAML of a file, and where it begins. */
export function dataOf(file: string, text: string): { data: string; start: number } {
  if (!isPage(file)) return { data: text, start: 0 };
  const parts = splitFrontMatter(text);
  return parts.ok ? { data: parts.data, start: text.indexOf('\n') + 1 } : { data: '', start: 0 };
}
