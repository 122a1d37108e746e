/** Pages as Markdown, for programs that read no HTML. */
import { describe, expect, it } from 'vitest';

import { pageMarkdown } from '../../src/exports/page-markdown.ts';
import { projectMarkdown } from '../../src/exports/project-markdown.ts';
import { addressOf, catalogueOf, FULL, LEAST, subject } from './export-setup.ts';

const written = (body: string) =>
  pageMarkdown(
    { title: 'Publish *it*', summary: 'How.', body, path: '/guidelines/a/b/' },
    addressOf,
  );

describe('a page of the handbook as Markdown', () => {
  it('begins with its title, what it is about and its address', () => {
    expect(written('Text.')).toBe(
      '# Publish \\*it\\*\n\nHow.\n\n<https://site.example/guidelines/a/b/>\n\nText.\n',
    );
  });

  it('has what components hold, under the words that a reader sees', () => {
    const body = [
      ...['<Must>', '', 'Ask first.', '', '</Must>', '', '<Steps>', '', '<Step>', ''],
      ...['## One', '', '</Step>', '', '</Steps>', '', '<Caption>A table</Caption>', ''],
      ...['<Tab label="Software">', '', 'Here.', '', '</Tab>', '', '<PackageQuestions />'],
    ].join('\n');
    expect(written(body).split('\n\n').slice(3)).toEqual([
      ...['**Must**', 'Ask first.', '## One', 'A table', '**Software**', 'Here.\n'],
    ]);
  });

  it('leaves no gap where a component holds nothing', () => {
    expect(written('One.\n\n<PackageQuestions />\n\n{/* why */}\n\nTwo.')).toContain(
      'One.\n\nTwo.\n',
    );
  });

  it('leaves code as it is', () => {
    const code = '```html\n<Step>\n[a](/b/)\n```';
    expect(written(`<Code title="a.html">\n\n${code}\n\n</Code>`)).toContain(
      `**a.html**\n\n${code}\n`,
    );
    const long = '````md\n```\n<Step>\n```\n````';
    expect(written(long)).toContain(long);
  });

  it('leads to full addresses within the site', () => {
    const text = written('[a](/b/#c), [d](https://e.example/f), [g][h].\n\n[h]: /i/ "J"');
    expect(text).toContain('[a](https://site.example/b/#c), [d](https://e.example/f)');
    expect(text).toContain('[h]: https://site.example/i/ "J"');
  });
});

describe('a project as Markdown', () => {
  const textOf = (...[kind, entry]: Parameters<typeof catalogueOf>) =>
    projectMarkdown(subject(kind, entry), catalogueOf(kind, entry), addressOf);

  it('says what is stated, each in a line', () => {
    const text = textOf('software', FULL);
    expect(text).toMatch(/^# Tool, Test of lines\n\nMeasures how long a line is\.\n\n<https:/);
    for (const line of [
      '- Software: S-0001',
      '- Status: Active',
      '- Licence, Software: MIT OR Apache-2.0',
      '- Organisation: Lab \\<one>',
      '- Latest tag: v1.10, 2026-07-02',
      '- DOI: <https://doi.org/10.5281/zenodo.1>',
      '- Repositories: <https://git.example.org/team/tool>',
      '- Packages: <https://pypi.org/project/trace-lines>',
    ])
      expect(text.split('\n')).toContain(line);
    expect(text).toContain('- is driven by [\\=Gone](https://site.example/projects/gone/)');
  });

  it('leads to other places by the names that they have there', () => {
    const others = [{ label: 'Talks *2026*', url: 'https://talks.example.org/' }];
    const text = textOf('software', { ...LEAST, links: { others } });
    expect(text).toContain('- Talks \\*2026\\*: <https://talks.example.org/>\n');
  });

  it('says nothing of what is not known', () => {
    const text = textOf('hardware', LEAST);
    expect(text).not.toMatch(/undefined|null|Licence|Organisation|## What/);
  });

  it('takes nothing from the forge that nobody stated', () => {
    const record = { source: 'github' as const, description: 'Only the forge says so.' };
    const said = subject('software', LEAST, record);
    expect(said.project.entry.summary).toBe(record.description);
    const text = projectMarkdown(said, catalogueOf('software', LEAST, record), addressOf);
    expect(text).not.toContain('Only the forge');
  });
});

describe('the text of a page of the handbook', () => {
  it('keeps the words of a component within a sentence', () => {
    expect(written('Water is H<sub>2</sub>O.')).toContain('Water is H2O.\n');
  });

  it('drops what a program would read', () => {
    expect(written("import a from './a.js'\n\nText {1 + 1}.")).toContain('/b/>\n\nText .\n');
  });

  it('is not made of what cannot be parsed', () => {
    expect(() => written('<Must>\n\nno end')).toThrow(/Must/);
  });
});
