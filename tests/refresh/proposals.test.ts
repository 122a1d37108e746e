/** Which edits a night proposes. */
import { describe, expect, it } from 'vitest';

import { ENTRY, proposals } from './proposal-office.ts';

describe('proposing edits', () => {
  it('writes the new address and keeps the comments', () => {
    const [proposal] = proposals({ 'group/spec-sw': { url: 'https://forge.test/new/driver' } });
    expect(proposal?.title).toBe('Update the address of spec');
    expect(proposal?.text).toBe(
      ENTRY.replace('https://forge.test/group/spec-sw', 'https://forge.test/new/driver'),
    );
  });

  it('asks for another status when the repository is archived', () => {
    const [proposal] = proposals({ 'group/spec': { archived: true } });
    expect(proposal?.title).toBe('Say that spec is archived');
    expect(proposal?.text).toBe(ENTRY.replace('status: active', 'status: unsupported'));
  });

  it.each([
    ['nothing changed', {}],
    ['a mirror was analysed', { source: 'git', url: 'https://forge.test/mirror/spec' }],
  ])('proposes nothing when %s', (_, more) => {
    expect(proposals({ 'group/spec': more })).toEqual([]);
  });
});
