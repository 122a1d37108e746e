/** Templates of issues and merge requests, and who owns what, as forges read them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { evidenceMessages } from '../../src/messages/en/evidence.ts';
import { LABEL } from '../../src/programs/intake/issues.ts';
import { readBlock } from '../../src/programs/intake/block.ts';
import { NIGHTLY_FILES } from '../../src/programs/nightly/night.ts';
import { issueText } from '../../src/features/submit/hand-in.ts';

const read = (file: string) => readFileSync(join('.gitlab', file), 'utf8');
const OCCASIONS = [
  'Add-a-project',
  'Update-a-project',
  'Retire-a-project',
  'Propose-a-guideline',
  'We-use-this',
];

describe.each(['issue_templates', 'merge_request_templates'])('%s', (folder) => {
  it.each(OCCASIONS)('has one for %s, which asks something and sets a label', (name) => {
    const text = read(`${folder}/${name}.md`);
    expect(text).toMatch(/^- .*\?|\?$/m);
    expect(text).toMatch(/\n\n\/label ~"[a-z-]+"\n$/);
  });

  it.each(readdirSync(join('.gitlab', folder)))('%s runs no other quick action', (file) => {
    const actions = read(`${folder}/${file}`).match(/^\/\w+/gm) ?? [];
    expect(actions.filter((action) => action !== '/label')).toEqual([]);
  });
});

describe.each([
  '.gitlab/issue_templates/Add-a-project.md',
  '.forgejo/issue_template/add-a-project.md',
  '.github/ISSUE_TEMPLATE/add-a-project.md',
])('the issue that adds a project, in %s,', (file) => {
  const text = readFileSync(file, 'utf8');

  it('is read by the program once the file is named', () => {
    expect(readBlock(text)).toEqual({ ok: false, fault: 'no-file' });
    expect(readBlock(text.replace('<id>', 'probe'))).toMatchObject({
      ok: true,
      block: { kind: 'software', id: 'probe', text: expect.stringContaining('name:') as string },
    });
  });

  it('is read as the form of the site writes it', () => {
    const yaml = 'name: Probe\ndescription: |\n  ```\n  A fence.\n  ```\n';
    const submission = {
      id: 'probe',
      kind: 'gateware',
      name: 'Probe',
      yaml,
      pictures: [],
    } as const;
    const written = issueText({ ...submission, notes: ['- Yes: it is ours.'], isUpdate: false });
    expect(readBlock(`${written}\n/label ~"${LABEL}"\n`)).toEqual({
      ok: true,
      block: { kind: 'gateware', id: 'probe', text: yaml },
    });
  });

  it('sets the label that the program looks for', () => {
    expect(text).toMatch(new RegExp(`^(?:/label ~"${LABEL}"|labels: \\[${LABEL}\\])$`, 'm'));
  });
});

describe.each([
  '.gitlab/issue_templates/We-use-this.md',
  '.forgejo/issue_template/we-use-this.md',
  '.github/ISSUE_TEMPLATE/we-use-this.md',
])('the issue that tells of a use, in %s,', (file) => {
  const text = readFileSync(file, 'utf8');

  it('asks what the link on the page of a project asks', () => {
    expect(text).toContain(evidenceMessages.issue.text);
  });

  it('has the label of that link', () => {
    expect(text).toMatch(/^(?:\/label ~"we-use-this"|labels: \[we-use-this\])$/m);
  });
});

describe('CODEOWNERS', () => {
  const owned = read('CODEOWNERS')
    .split('\n')
    .filter((line) => /^[*/]/.test(line))
    .map((line) => line.split(/\s+/));
  /** Not there before the first refresh. */
  const WRITTEN_LATER = [
    '/catalogue/events.json',
    '/catalogue/history.csv',
    '/catalogue/vulnerabilities.json',
    '/catalogue/media/',
    '/catalogue/federation/',
  ];

  it.each(owned.filter(([path]) => path !== '*'))(
    '%s is there, and has owners',
    (path = '', ...owners) => {
      expect(WRITTEN_LATER.includes(path) || existsSync(`.${path}`)).toBe(true);
      expect(owners.length).toBeGreaterThan(0);
      expect(owners.filter((owner) => !/^@@(developer|maintainer)$/.test(owner))).toEqual([]);
    },
  );

  /** The owners of a file: those of the last line that fits it. */
  const ownersOf = (file: string) =>
    owned.findLast(([path = '']) => path === '*' || `/${file}`.startsWith(path))?.slice(1);

  const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

  it('lets only maintainers agree to files that can decide what runs', () => {
    const others = tracked.filter((file) => !/^(?:catalogue|content)\//.test(file));
    expect(others).toContain('.npmrc');
    for (const file of [...others, 'content/site.yaml']) {
      expect([file, ownersOf(file)]).toEqual([file, ['@@maintainer']]);
    }
  });

  it('lets only maintainers agree to what a night writes', () => {
    // A file in it, where it is a folder.
    const isOpen = (path: string) => ownersOf(`${path}/x`)?.join() !== '@@maintainer';
    expect(NIGHTLY_FILES.filter(isOpen)).toEqual([]);
  });

  it('lets developers agree to entries, their pictures and pages', () => {
    expect(ownersOf('catalogue/software/x.yaml')).toContain('@@developer');
    expect(ownersOf('catalogue/images/x/front.jpg')).toContain('@@developer');
    expect(ownersOf('content/pages/x.mdx')).toContain('@@developer');
  });
});
