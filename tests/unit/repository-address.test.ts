/** The many spellings of the address of a repository. */
import { describe, expect, it } from 'vitest';

import { repositoryAddress } from '../../src/manifests/importers/repository-address.ts';

describe('addresses of repositories', () => {
  it.each<[text: string, address: string | undefined]>([
    ['git+https://github.com/team/tool.git#main', 'https://github.com/team/tool'],
    ['git@gitlab.com:group/sub/tool.git', 'https://gitlab.com/group/sub/tool'],
    ['ssh://git@gitlab.example.org:7999/team/tool.git', 'https://gitlab.example.org/team/tool'],
    ['git://github.com/team/tool', 'https://github.com/team/tool'],
    ['github:team/tool', 'https://github.com/team/tool'],
    ['https://github.com/team/tool/tree/main/packages/a', 'https://github.com/team/tool'],
    ['https://gitlab.com/team/tool/-/issues', 'https://gitlab.com/team/tool'],
    ['https://user:secret@git.example.org/a/b', undefined],
    ['https://github.com/team', undefined],
    ['packages/tool', undefined],
    ['/srv/tool', undefined],
    ['', undefined],
  ])('%s is %s', (text, address) => {
    expect(repositoryAddress(text)).toBe(address);
  });
});
