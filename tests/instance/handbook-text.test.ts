/** The handbook keeps its own rules: shape, length, order of headings, and links that lead somewhere. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import { describe, expect, it } from 'vitest';

import { pageDocument } from '../../src/instance/document.ts';
import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { guidelineSchema } from '../../src/schemas/guideline.ts';

/** A list of words, which is as long as the words are many. */
const GLOSSARY = 'start/glossary';

const root = join(instanceFolder(), 'content/guidelines');

const pages = globSync('**/*.mdx', { cwd: root }).toSorted().map(readPage);

function readPage(file: string) {
  const text = readFileSync(join(root, file), 'utf8');
  const { value, faults, body } = pageDocument(file, { ok: true, text });
  const parsed = guidelineSchema.safeParse(value);
  const path = file
    .split(sep)
    .join('/')
    .replace(/\.mdx$/, '');
  return { path, body, faults, parsed, prose: withoutCode(body) };
}

function withoutCode(body: string): string {
  return body.replaceAll(/^```.*?^```$/gms, '').replaceAll(/`[^`\n]*`/g, 'code');
}

/** What a reader reads: no tags, no addresses, no rules of tables. */
function words(prose: string): string[] {
  const text = prose
    .replaceAll(/<\/?[A-Z][^>]*>/g, ' ')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/[|#*>[\]]|-{2,}/g, ' ');
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'’./@-]*/gu) ?? [];
}

function headings(prose: string) {
  return [...prose.matchAll(/^(#+) (.+)$/gm)].map(([, marks = '', title = '']) => ({
    level: marks.length,
    title,
  }));
}

/** Levels of headings that come more than one step below the one before; the title of the page is level 1. */
function skips(prose: string): string[] {
  const all = [{ level: 1, title: '' }, ...headings(prose)];
  return all
    .filter(({ level }, index) => index > 0 && level > (all[index - 1]?.level ?? 0) + 1)
    .map(({ title }) => title);
}

function guidelineLinks(body: string): string[] {
  return [...body.matchAll(/\]\(\/guidelines\/([^)#]*)(?:#[^)]*)?\)/g)].map(
    ([, path = '']) => path,
  );
}

/** The anchors that the headings of the glossary get on its page. */
function glossaryAnchors(): string[] {
  const glossary = pages.find(({ path }) => path === GLOSSARY);
  return terms(glossary?.prose ?? '').map((term) =>
    term
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function terms(prose: string): string[] {
  return headings(prose)
    .filter(({ level }) => level === 3)
    .map(({ title }) => title);
}

function glossaryLinks(body: string): string[] {
  return [...body.matchAll(/\]\(\/guidelines\/start\/glossary\/#([^)]+)\)/g)].map(
    ([, anchor = '']) => anchor,
  );
}

function isPage(path: string): boolean {
  return existsSync(join(root, `${path}.mdx`));
}

describe.each(pages)('$path', ({ path, body, faults, parsed, prose }) => {
  it('has front matter of the right shape', () => {
    expect(faults).toEqual([]);
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('is neither a stub nor a book', () => {
    const { length } = words(prose);
    expect(length).toBeGreaterThanOrEqual(300);
    expect(length).toBeLessThanOrEqual(path === GLOSSARY ? 3000 : 900);
  });

  it('begins its headings at the second level and skips none', () => {
    expect(headings(prose).filter(({ level }) => level === 1)).toEqual([]);
    expect(skips(prose)).toEqual([]);
  });

  it('ends with what to do next, and with two to four ways on', () => {
    expect(headings(prose).at(-1)?.title).toBe('What to do next');
    const ways = prose.slice(prose.lastIndexOf('## What to do next')).match(/^- .*\]\(/gm) ?? [];
    expect(ways.length).toBeGreaterThanOrEqual(2);
    expect(ways.length).toBeLessThanOrEqual(4);
  });

  it('says "must" in one box at most, and does not shout', () => {
    expect(prose.match(/<Must>/g)?.length ?? 0).toBeLessThanOrEqual(1);
    expect(prose).not.toContain('!');
  });

  it('names the language of every block of code', () => {
    const fences = body.match(/^```.*$/gm) ?? [];
    expect(fences.filter((fence, index) => index % 2 === 0 && fence === '```')).toEqual([]);
  });

  it('names every column of its tables', () => {
    const unnamed = body.match(/^\|(?:.*\|)?\s*\|.*(?=\n\|\s*:?-{3})/gm) ?? [];
    expect(unnamed).toEqual([]);
  });

  it('links to pages of the handbook that exist, with a slash at the end', () => {
    const missing = guidelineLinks(body).filter(
      (path) => path !== '' && !(path.endsWith('/') && isPage(path.slice(0, -1))),
    );
    expect(missing).toEqual([]);
  });

  it('links to terms that the glossary explains', () => {
    const known = glossaryAnchors();
    expect(glossaryLinks(body).filter((anchor) => !known.includes(anchor))).toEqual([]);
  });

  it('names related guidelines that exist', () => {
    const related = parsed.data?.related?.guidelines ?? [];
    expect(related.filter((path) => !isPage(path))).toEqual([]);
  });
});

describe('the handbook', () => {
  it('has pages', () => {
    expect(pages).not.toEqual([]);
  });

  it('gives each page a number of its own', () => {
    const numbers = pages.map(({ parsed }) => parsed.data?.number);
    expect(numbers).toEqual([...new Set(numbers)]);
  });

  it('explains each term of the glossary once, in alphabetical order', () => {
    const all = terms(pages.find(({ path }) => path === GLOSSARY)?.prose ?? '');
    expect(all).toEqual([...new Set(all)].toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('uses "required" only on pages that say what must be done', () => {
    const required = pages.filter(({ parsed }) => parsed.data?.standing === 'required');
    expect(required.filter(({ body }) => !body.includes('<Must>')).map(({ path }) => path)).toEqual(
      [],
    );
  });
});
