/** One repository, however its address is spelt. */
import { describe, expect, it } from 'vitest';

import { canonicalRepository, isSameRepository } from '../../src/schemas/repository-url.ts';

const TOOL = 'https://git.example.org/team/tool';

describe('the same repository', () => {
  it.each([
    'https://GIT.example.org/Team/Tool',
    'http://git.example.org/team/tool/',
    'https://git.example.org//team//tool.git',
    'https://git.example.org/team/tool.git.git',
    'https://www.git.example.org/team/tool',
    'https://git.example.org/%74eam/too%6C',
    'https://git.example.org/team/tool%20',
    'https://git.example.org/team/tool\u200B',
    'https://git.example.org/team/tool;x=1',
    'https://git.example.org/team/tool?tab=readme#top',
    'https://user@git.example.org/team/tool',
  ])('is found at %s', (url) => {
    expect(isSameRepository(url, TOOL)).toBe(true);
  });

  it.each([
    'https://git.example.org/team/tools',
    'https://git.example.org/team/tool.github.io',
    'https://git.example.org/team/tool/sub',
    'https://git.example.org:8443/team/tool',
    'https://git.example.org/team/100%',
  ])('is not found at %s', (url) => {
    expect(isSameRepository(url, TOOL)).toBe(false);
  });

  it('has one key in the metadata', () => {
    expect(canonicalRepository('http://GIT.example.org//team/tool.git/?a#b')).toBe(TOOL);
    expect(canonicalRepository('https://git.example.org/')).toBe('https://git.example.org');
    expect(canonicalRepository('git@git.example.org:team/tool')).toBe(
      'git@git.example.org:team/tool',
    );
  });
});
