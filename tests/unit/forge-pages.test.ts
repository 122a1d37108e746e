/** The pages of the forge that an instance stands at, and of those that its projects stand at. */
import { describe, expect, it } from 'vitest';

import { filledAddress } from '../../src/exports/proposal.ts';
import { mailto } from '../../src/features/tools/mailto.ts';
import { notARepository } from '../../src/instance/validate/repository-page.ts';
import {
  createAddress,
  editAddress,
  historyAddress,
  issueAddress,
} from '../../src/schemas/edit-links.ts';
import { forgeKindOf, pagesOf } from '../../src/schemas/forges/forges.ts';

const at = 'https://g.example/o/p';
const place = { url: at, branch: 'main', folder: 'site' };

describe.each([
  {
    kind: 'gitlab',
    edit: '/-/edit/main/site/content/a%20b.mdx',
    create: '/-/new/main?file_name=site/content/a%20b.mdx',
    history: '/-/commits/main/site/content',
    commit: '/-/blob/a1b2/hw/a%20b.kicad_pcb',
    issue: '/-/issues/new?issue[title]=A%20%26%20b&issue[description]=c%0Ad',
    takesText: false,
  },
  {
    kind: 'github',
    edit: '/edit/main/site/content/a%20b.mdx',
    create: '/new/main?filename=site/content/a%20b.mdx',
    history: '/commits/main/site/content',
    commit: '/blob/a1b2/hw/a%20b.kicad_pcb',
    issue: '/issues/new?title=A%20%26%20b&body=c%0Ad',
    takesText: true,
  },
  {
    kind: 'forgejo',
    edit: '/_edit/main/site/content/a%20b.mdx',
    create: '/_new/main?filename=site/content/a%20b.mdx',
    history: '/commits/branch/main/site/content',
    commit: '/src/commit/a1b2/hw/a%20b.kicad_pcb',
    issue: '/issues/new?title=A%20%26%20b&body=c%0Ad',
    takesText: true,
  },
] as const)('an instance at $kind', ({ kind, edit, create, history, commit, issue, takesText }) => {
  const repository = { ...place, kind };

  it('shows a file as it was at a commit', () => {
    expect(pagesOf(kind)?.viewAt('a1b2', 'hw/a b.kicad_pcb')).toBe(commit);
  });

  it('has pages that edit, make and follow its files', () => {
    expect(editAddress(repository, 'content/a b.mdx')).toBe(at + edit);
    expect(createAddress(repository, 'content/a b.mdx')).toBe(at + create);
    expect(historyAddress(repository, 'content')).toBe(at + history);
  });

  it('has a page that opens an issue, filled in', () => {
    expect(issueAddress(repository, { title: 'A & b', text: 'c\nd' })).toBe(at + issue);
    expect(issueAddress(repository, { title: 'A' })).not.toContain('undefined');
  });

  it('takes the text of a new file, or not', () => {
    expect(filledAddress(createAddress(repository, 'a'), 'x') !== undefined).toBe(takesText);
  });
});

describe('a label', () => {
  const labelled = (kind: 'github' | 'gitlab' | 'forgejo') =>
    new URL(issueAddress({ ...place, kind }, { title: 'A', text: 'b', label: 'new' })).searchParams;

  it('is given as each forge takes it', () => {
    expect(labelled('github').get('labels')).toBe('new');
    expect(labelled('gitlab').get('issue[description]')).toBe('b\n/label ~"new"\n');
    expect([...labelled('forgejo').keys()]).toEqual(['title', 'body']);
  });
});

describe('a host', () => {
  it.each([
    ['github.com', 'github'],
    ['gitlab.example.org', 'gitlab'],
    ['codeberg.org', 'forgejo'],
    ['git.example.org', undefined],
    ['github.com.example.org', undefined],
  ])('%s is of the kind %s', (host, kind) => {
    expect(forgeKindOf(host)).toBe(kind);
  });

  it.each([
    ['gitlab', 'https://g.example/o/p/q', undefined],
    ['forgejo', 'https://g.example/o/p/q', 'https://g.example/o/p'],
    ['git', 'https://g.example/o', undefined],
  ] as const)('of the kind %s has repositories as deep as it lets them: %s', (kind, url, found) => {
    expect(notARepository(url, kind)?.repository).toBe(found);
  });

  it('that only git can read has no pages', () => {
    expect(pagesOf('git')).toBeUndefined();
    expect(pagesOf(undefined)).toBeUndefined();
  });
});

describe('a mail', () => {
  it('has lines that end as mails do', () => {
    expect(mailto('a@x.example', { subject: 'A & b', body: ['c\nd'] })).toBe(
      'mailto:a@x.example?subject=A%20%26%20b&body=c%0D%0Ad',
    );
  });
});
