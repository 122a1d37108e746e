/** Templates of issues and merge requests, and who owns what, as GitLab reads them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { LABEL } from '../../src/issue-intake/issues.ts';
import { readBlock } from '../../src/issue-intake/block.ts';
import { issueText } from '../../src/submit/ways.ts';

const read = (file: string) => readFileSync(join('.gitlab', file), 'utf8');
const OCCASIONS = ['Add-a-project', 'Update-a-project', 'Retire-a-project', 'Propose-a-guideline'];

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

describe('the issue that adds a project', () => {
  const text = read('issue_templates/Add-a-project.md');

  it('is read by the program once the file is named', () => {
    expect(readBlock(text)).toEqual({ ok: false, fault: 'no-file' });
    expect(readBlock(text.replace('<id>', 'probe'))).toMatchObject({
      ok: true,
      block: { kind: 'software', id: 'probe', text: expect.stringContaining('name:') as string },
    });
  });

  it('is read as the form of the site writes it', () => {
    const yaml = 'name: Probe\ndescription: |\n  ```\n  A fence.\n  ```\n';
    const parcel = { id: 'probe', kind: 'gateware', name: 'Probe', yaml, pictures: [] } as const;
    const written = issueText({ ...parcel, notes: ['- Yes: it is ours.'], isUpdate: false });
    expect(readBlock(`${written}\n/label ~"${LABEL}"\n`)).toEqual({
      ok: true,
      block: { kind: 'gateware', id: 'probe', text: yaml },
    });
  });

  it('sets the label that the program looks for', () => {
    expect(text).toContain(`/label ~"${LABEL}"`);
  });
});

describe('CODEOWNERS', () => {
  const rules = read('CODEOWNERS')
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.split(/\s+/));
  /** Not there before the first refresh. */
  const WRITTEN_LATER = ['/catalogue/events.json', '/catalogue/history.csv'];

  it.each(rules)('%s is there, and has owners', (path = '', ...owners) => {
    expect(WRITTEN_LATER.includes(path) || existsSync(`.${path}`)).toBe(true);
    expect(owners.length).toBeGreaterThan(0);
    expect(owners.filter((owner) => !/^@@(developer|maintainer)$/.test(owner))).toEqual([]);
  });

  it.each(['/src/', '/scripts/', '/.gitlab-ci.yml', '/.gitlab/', '/package.json'])(
    'lets only maintainers agree to %s',
    (path) => {
      expect(rules).toContainEqual([path, '@@maintainer']);
    },
  );
});
