/** A night yields to people: what they did on its branches and in its merge requests stays. */
import { afterEach, describe, expect, it } from 'vitest';

import { propose } from '../../src/programs/nightly/propose.ts';
import { HOSTS } from './forge/hosts.ts';
import { archived, BRANCH, cleanUp, ENTRY, FILE, moved, portal } from './proposal-office.ts';

afterEach(cleanUp);

describe.each(HOSTS)('at %s, what a person did', (kind) => {
  const edited = { what: 'edited', branch: BRANCH };

  it.each([archived, moved])(
    'on the proposed entry stays, whatever is new: $title',
    async (next) => {
      const { host, state } = await portal(kind);
      await propose(host, '', archived);
      const work = { [FILE]: `${archived.text}summary: Better.\n`, 'catalogue/note.md': 'Mine' };
      state.branches.set(BRANCH, work);
      const what = next === archived ? { what: 'unchanged', request: 1 } : edited;
      expect(await propose(host, '', next)).toEqual(what);
      expect(state.branches.get(BRANCH)).toEqual(work);
    },
  );

  it('beside the proposed entry stays under what is new', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    const tree = state.branches.get(BRANCH) ?? {};
    state.branches.set(BRANCH, { ...tree, 'catalogue/note.md': 'Mine' });
    expect(await propose(host, '', moved)).toEqual({ what: 'updated', request: 1 });
    expect(state.branches.get(BRANCH)).toMatchObject({
      [FILE]: moved.text,
      'catalogue/note.md': 'Mine',
    });
  });

  it.each([
    ['without a merge request', 0],
    ['whose merge request was closed', 1],
  ])('on a branch of that name stays, %s', async (_, count) => {
    const { host, state } = await portal(kind);
    if (count > 0) await propose(host, '', archived);
    for (const request of state.requests) request.state = 'closed';
    const work = { [FILE]: `${ENTRY}summary: Mine.\n` };
    state.branches.set(BRANCH, work);
    expect(await propose(host, '', moved)).toEqual(edited);
    expect(state.branches.get(BRANCH)).toEqual(work);
    expect(state.requests).toHaveLength(count);
  });

  it('in a merge request of their own from that branch stays', async () => {
    const { host, state } = await portal(kind);
    await propose(host, '', archived);
    const [request] = state.requests;
    if (request) request.description = 'I do this by hand.';
    expect(await propose(host, '', moved)).toEqual({ what: 'taken', request: 1 });
    expect(state.branches.get(BRANCH)?.[FILE]).toBe(archived.text);
    expect(request?.description).toBe('I do this by hand.');
  });

  it.each(['title', 'description'] as const)(
    'to the %s stays when the branch moves on',
    async (key) => {
      const { host, state } = await portal(kind);
      await propose(host, '', archived);
      const [request] = state.requests;
      if (request) request[key] = `Asked the maintainers. ${request[key]}`;
      expect(await propose(host, '', moved)).toEqual({ what: 'updated', request: 1 });
      expect(await propose(host, '', archived)).toEqual({ what: 'updated', request: 1 });
      expect(request?.[key]).toMatch(/^Asked the maintainers\. /);
      expect(request?.title).toContain('Say that spec is archived');
      expect(state.branches.get(BRANCH)?.[FILE]).toBe(archived.text);
    },
  );

  it('in the very moment of the commit stays', async () => {
    const { forge, host, state } = await portal(kind);
    await propose(host, '', archived);
    const work = { [FILE]: `${archived.text}summary: Mine.\n` };
    forge.other = (asked) => {
      if (state.deed(asked) === 'commit') state.branches.set(BRANCH, work);
      return state.answer(asked);
    };
    await expect(propose(host, '', moved)).rejects.toThrow(/with status 4\d\d/);
    expect(state.branches.get(BRANCH)).toEqual(work);
  });
});
