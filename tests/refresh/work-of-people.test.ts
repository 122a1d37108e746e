/** A night yields to people: what they did on its branches and in its merge requests stays. */
import { afterEach, describe, expect, it } from 'vitest';

import { propose } from '../../src/programs/nightly/propose.ts';
import { archived, BRANCH, cleanUp, ENTRY, FILE, gitlab, moved } from './proposal-office.ts';

afterEach(cleanUp);

describe('what a person did', () => {
  const edited = { what: 'edited', branch: BRANCH };

  it.each([archived, moved])(
    'on the proposed entry stays, whatever is new: $title',
    async (next) => {
      const { project, state } = await gitlab();
      await propose(project, '', archived);
      const work = { [FILE]: `${archived.text}summary: Better.\n`, 'catalogue/note.md': 'Mine' };
      state.branches.set(BRANCH, work);
      const what = next === archived ? { what: 'unchanged', request: 1 } : edited;
      expect(await propose(project, '', next)).toEqual(what);
      expect(state.branches.get(BRANCH)).toEqual(work);
    },
  );

  it('beside the proposed entry stays under what is new', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    const tree = state.branches.get(BRANCH) ?? {};
    state.branches.set(BRANCH, { ...tree, 'catalogue/note.md': 'Mine' });
    expect(await propose(project, '', moved)).toEqual({ what: 'updated', request: 1 });
    expect(state.branches.get(BRANCH)).toMatchObject({
      [FILE]: moved.text,
      'catalogue/note.md': 'Mine',
    });
  });

  it.each([
    ['without a merge request', 0],
    ['whose merge request was closed', 1],
  ])('on a branch of that name stays, %s', async (_, count) => {
    const { project, state } = await gitlab();
    if (count > 0) await propose(project, '', archived);
    for (const request of state.requests) request.state = 'closed';
    const work = { [FILE]: `${ENTRY}summary: Mine.\n` };
    state.branches.set(BRANCH, work);
    expect(await propose(project, '', moved)).toEqual(edited);
    expect(state.branches.get(BRANCH)).toEqual(work);
    expect(state.requests).toHaveLength(count);
  });

  it('in a merge request of their own from that branch stays', async () => {
    const { project, state } = await gitlab();
    await propose(project, '', archived);
    const [request] = state.requests;
    if (request) request.description = 'I do this by hand.';
    expect(await propose(project, '', moved)).toEqual({ what: 'taken', request: 1 });
    expect(state.branches.get(BRANCH)?.[FILE]).toBe(archived.text);
    expect(request?.description).toBe('I do this by hand.');
  });

  it.each(['title', 'description'] as const)(
    'to the %s stays when the branch moves on',
    async (key) => {
      const { project, state } = await gitlab();
      await propose(project, '', archived);
      const [request] = state.requests;
      if (request) request[key] = `Asked the maintainers. ${request[key]}`;
      expect(await propose(project, '', moved)).toEqual({ what: 'updated', request: 1 });
      expect(await propose(project, '', archived)).toEqual({ what: 'updated', request: 1 });
      expect(request?.[key]).toMatch(/^Asked the maintainers\. /);
      expect(request?.title).toContain('Say that spec is archived');
      expect(state.branches.get(BRANCH)?.[FILE]).toBe(archived.text);
    },
  );

  it('in the very moment of the commit stays', async () => {
    const { forge, project, state } = await gitlab();
    await propose(project, '', archived);
    const work = { [FILE]: `${archived.text}summary: Mine.\n` };
    forge.other = (asked) => {
      if (asked.path.endsWith('/commits')) state.branches.set(BRANCH, work);
      return state.answer(asked);
    };
    await expect(propose(project, '', moved)).rejects.toThrow('status 400');
    expect(state.branches.get(BRANCH)).toEqual(work);
  });
});
