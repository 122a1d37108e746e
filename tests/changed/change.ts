/** A copy of an instance with typical changes by people: everything that CONTRIBUTING explains, once each. */
import { cpSync, existsSync, globSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const KINDS = ['hardware', 'gateware', 'software', 'documentation'];
const DAY = '2026-11-02';

/** Writes a changed copy of the instance in `from` to `to`, and returns a list of the changes. */
export function changedCopy(from: string, to: string): string[] {
  for (const folder of ['brand', 'catalogue', 'content']) {
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
  const [toRetire, toRename] = entriesOfNobody(to);
  if (!toRetire || !toRename) throw new Error('There are no two entries that nothing else names.');
  return [
    ...KINDS.map((kind) => addEntry(to, kind)),
    retire(to, toRetire),
    rename(to, toRename),
    addNews(to),
    addEvent(to),
    addGuideline(to),
    addTerm(to),
  ];
}

function edit(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

/**
 * Entries that no file that people write refers to, so that they can be changed alone. Of those, the two of which most is
 * stated: tests that choose an entry by what it has would rather choose them.
 */
function entriesOfNobody(root: string): (string | undefined)[] {
  const files = globSync('{catalogue,content}/**/*.{yaml,mdx}', { cwd: root }).map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  }));
  const isEntry = (file: string) => KINDS.some((kind) => dirname(file) === `catalogue/${kind}`);
  const free = files
    .filter(({ file }) => isEntry(file))
    .filter(({ text }) => !/^(?:aliases|retired|images):/m.test(text))
    .filter(({ file }) => {
      const id = new RegExp(`(?<![a-z0-9-])${basename(file, '.yaml')}(?![a-z0-9-])`);
      return !files.some((other) => other.file !== file && id.test(other.text));
    })
    .toSorted((one, two) => two.text.length - one.text.length || one.file.localeCompare(two.file));
  return free.slice(0, 2).map(({ file }) => file);
}

function addEntry(root: string, kind: string): string {
  const file = `catalogue/${kind}/newcomer-${kind}.yaml`;
  const text = `name: Newcomer ${kind}\nrepositories: [https://gitlab.com/newcomer/${kind}]\n`;
  writeFileSync(join(root, file), text);
  return `added ${file}`;
}

function retire(root: string, file: string): string {
  const retired = `retired:\n  date: ${DAY}\n  reason: Its work is done.\n`;
  edit(join(root, file), (text) => text + retired);
  return `retired ${file}`;
}

function rename(root: string, file: string): string {
  const id = basename(file, '.yaml');
  const renamed = `${dirname(file)}/${id}-renamed.yaml`;
  renameSync(join(root, file), join(root, renamed));
  edit(join(root, renamed), (text) => `${text}aliases: [${id}]\n`);
  edit(join(root, 'catalogue/numbers.json'), (text) =>
    text.replace(`"${id}":`, `"${id}-renamed":`),
  );
  return `renamed ${file} to ${renamed}`;
}

function addNews(root: string): string {
  const file = `content/news/${DAY}-newcomer.mdx`;
  const head = `title: A newcomer\ndate: ${DAY}\nsummary: Somebody came.\nsources:\n  - { title: A page, url: https://newcomer.example/ }`;
  writeFileSync(join(root, file), `---\n${head}\n---\n\nSomebody came and stayed.\n`);
  return `added ${file}`;
}

function addEvent(root: string): string {
  const file = 'content/events/newcomer-meeting.yaml';
  const text = `title: A meeting of newcomers\nstart: ${DAY}\nsummary: They met.\nsources:\n  - { title: A page, url: https://newcomer.example/ }\n`;
  writeFileSync(join(root, file), text);
  return `added ${file}`;
}

/** With the text of an existing page, which follows the rules. */
function addGuideline(root: string): string {
  const [model] = globSync('content/guidelines/*/*.mdx', { cwd: root })
    .toSorted()
    .filter((file) => !file.endsWith('/glossary.mdx'));
  if (model === undefined) throw new Error('There is no guideline.');
  const file = `${dirname(model)}/newcomer.mdx`;
  cpSync(join(root, model), join(root, file));
  edit(join(root, file), (text) =>
    text
      .replace(/^title: .*$/m, 'title: What a newcomer does first')
      .replace(/^number: ([A-Z]+)-\d+$/m, 'number: $1-99')
      .replace(/^reviewed: .*\n/m, ''),
  );
  return `added ${file}`;
}

/** In alphabetical order. */
function addTerm(root: string): string {
  const term = 'Newcomer';
  const file = 'content/guidelines/start/glossary.mdx';
  if (!existsSync(join(root, file))) return `no glossary, so no ${term}`;
  edit(join(root, file), (text) => {
    const next = [...text.matchAll(/^### (.+)$/gm)].find(
      ([, other = '']) => other.localeCompare(term, 'en') > 0,
    );
    const place = next?.index ?? text.lastIndexOf('\n## ') + 1;
    return `${text.slice(0, place)}### ${term}\n\nSomebody who is here for the first time.\n\n${text.slice(place)}`;
  });
  return `explained ${term}`;
}
