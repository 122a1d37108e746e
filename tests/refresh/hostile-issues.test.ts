/** Issues that propose nothing, out of ignorance or malice, against forges on loopback. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, describe, expect, it } from 'vitest';

import { INSTANCE } from '../fixtures/validate/overlay.ts';
import { HOSTS } from './forge/hosts.ts';
import { body, cleanUp, ENTRY, office } from './issue-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('at %s, an issue is answered and proposes nothing', (kind) => {
  const bomb = `a: &a [x, x]\nb: &b [*a, *a, *a, *a]\nc: [*b, *b, *b]\n`;
  const wide = `name: [${'['.repeat(5000)}\n`;

  it.each<[string, string, string | RegExp]>([
    ['no block', 'Please add https://git.example.org/things/probe', 'There is no block'],
    ['a block in another language', '```sh\nrm -rf /\n```', 'There is no block'],
    ['two blocks', `${body()}\n${body(ENTRY, 'catalogue/software/other.yaml')}`, 'several YAML'],
    ['a block without an end', '```yaml\nname: Probe\n', 'has no end'],
    ['a body of a megabyte', body(`${ENTRY}# ${'x'.repeat(1_000_000)}\n`), 'too long'],
    ['no file', '```yaml\nname: Probe\n```', 'Nothing says which file'],
    ['two files', body('# catalogue/software/two.yaml\nname: Probe\n'), 'Several files'],
    ['a path that climbs', body(ENTRY, 'catalogue/software/../../.gitlab-ci.yaml'), 'cannot be'],
    ['a path in another folder', body(ENTRY, 'catalogue/vocabularies/topics.yaml'), 'cannot be'],
    ['an encoded path', body(ENTRY, 'catalogue/software/%2e%2e%2fx.yaml'), 'cannot be'],
    ['an id in capitals', body(ENTRY, 'catalogue/software/Probe.yaml'), 'cannot be'],
    ['an id that is too long', body(ENTRY, `catalogue/software/${'x'.repeat(81)}.yaml`), 'cannot'],
    ['a bomb of aliases', body(bomb), /Line \d+ of the block: Aliases/],
    ['a tag that makes objects', body('name: !!js/function "function () {}"\n'), /Tags \\\(|Tags/],
    ['brackets without end', body(wide), /Line 2 of the block: .*(nested|YAML)/],
    ['no mapping', body('- name: Probe\n'), /Line \d+ of the block:/],
    ['two documents', body(`${ENTRY}---\nname: Other\n`), 'one document a file'],
    ['an unknown topic', body(ENTRY.replace('timing', 'timming')), 'Did you mean "timing"?'],
    ['unknown keys', body(`${ENTRY}__proto__: { x: 1 }\nconstructor: 1\n`), 'There is no key'],
    [
      'the repository of another project',
      body(ENTRY.replace('probe]', 'core]')),
      'core.yaml already',
    ],
    ['the id of an ecosystem', body(ENTRY, 'catalogue/software/family.yaml'), 'family'],
    ['a former id', body(ENTRY, 'catalogue/software/old-driver.yaml'), 'old-driver'],
  ])('when it has %s', async (_, description, words) => {
    const { state, run, writes } = await office(kind, description);
    expect(await run()).toBe(0);
    expect(writes()).toEqual(['comment on issue 1']);
    expect(state.notes[0]?.body).toMatch(words);
    expect(state.notes[0]?.body.length).toBeLessThan(8_000);
  });

  it.each([
    ['another', 'https://git.example.org/things/other', 'software', 'choose another id'],
    [
      'another',
      'https://git.example.org/things/other',
      'software',
      '`https://git.example.org/things/core`',
    ],
    [
      'the same',
      'https://GIT.example.org/things/core.git',
      'software',
      'edit/main/catalogue/gateware/core.yaml',
    ],
  ])('when its id exists and its repository is %s', async (_, repository, folder, words) => {
    const entry = ENTRY.replace('https://git.example.org/things/probe', repository);
    const { state, run, writes } = await office(kind, body(entry, `catalogue/${folder}/core.yaml`));
    await run();
    expect(writes()).toEqual(['comment on issue 1']);
    expect(state.notes[0]?.body).toContain('There is a project `core` in the catalogue: Core.');
    expect(state.notes[0]?.body).toContain(words);
  });

  it('when the catalogue says the same', async () => {
    const entry = readFileSync(join(INSTANCE, 'catalogue/gateware/core.yaml'), 'utf8');
    const { run, writes } = await office(kind, body(entry, 'catalogue/gateware/core.yaml'));
    await run();
    expect(writes()).toEqual(['comment on issue 1']);
  });

  it('updates the answer when the issue changes, and does not repeat it', async () => {
    const { state, run, writes } = await office(kind, 'nothing here');
    await run();
    await run();
    expect(writes()).toEqual(['comment on issue 1']);
    const [issue] = state.issues;
    if (issue) issue.description = body();
    await run();
    expect(state.notes).toHaveLength(1);
    expect(state.notes[0]?.body).toContain('proposed in !1');
  });

  it('finds its own answer behind a hundred comments, and never takes that of another for it', async () => {
    const { state, run } = await office(kind, 'nothing here');
    const copied = '<!-- ospo-portal add-project 0 -->';
    for (let id = 1000; id < 1130; id += 1)
      state.notes.push({ id, place: 'issue 1', body: copied, author: { id: 5 } });
    await run();
    await run();
    expect(state.notes.filter(({ author }) => author.id === 99)).toHaveLength(1);
    expect(state.notes.filter(({ body: text }) => text === copied)).toHaveLength(130);
  });
});

describe.each(HOSTS)('at %s, nothing that a stranger wrote acts', (kind) => {
  const HOSTILE = '@all /close !1 #1 <marquee onstart=alert(1)> [x](javascript:alert(1)) ~bug';

  it('in the answer', async () => {
    const quoted = JSON.stringify(HOSTILE);
    const { state, run } = await office(
      kind,
      body(`name: Probe\ntopics: [${quoted}]\n${quoted}: 1\n`),
    );
    await run();
    expectHarmless(state.notes[0]?.body ?? '');
  });

  it('in the merge request', async () => {
    const { state, run } = await office(
      kind,
      body(ENTRY.replace('Probe', JSON.stringify(HOSTILE))),
    );
    await run();
    const { title, description } = state.requests[0] ?? { title: '', description: '' };
    expect(title).toBe('Add the project probe');
    expectHarmless(description.replaceAll('#1', '').replace('Closes', ''));
  });

  it('in the text around the block', async () => {
    const { state, run } = await office(kind, body(ENTRY, undefined, `${HOSTILE}\n/merge\n@all\n`));
    await run();
    expect(JSON.stringify([state.notes, state.requests])).not.toContain('@all');
  });

  function expectHarmless(text: string): void {
    expect(text).not.toBe('');
    expect(text).not.toMatch(/^\s*\//m);
    expect(text).not.toMatch(/(?<!\\)<(?!!--)|@\w|#\d|(?<!in )!\d|~\w|(?<!\\)\]\(javascript/);
  }
});
