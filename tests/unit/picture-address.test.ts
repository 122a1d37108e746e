/** Where the pictures are that manifests name, and which hosts are asked for them. */
import { describe, expect, it } from 'vitest';

import { fileAddress, pictureAddress } from '../../src/refresh/pictures/address.ts';

const KEY = 'https://gitlab.com/lab/board';
const HOSTS = [
  { host: 'gitlab.com', kind: 'gitlab' },
  { host: 'github.com', kind: 'github' },
] as const;

describe('the address of a picture', () => {
  const file = (name: string, kind: 'gitlab' | 'github' | 'forgejo' | 'git' = 'gitlab') => ({
    repository: KEY,
    kind,
    branch: 'main',
    file: name,
  });

  it.each([
    ['https://gitlab.com/a.png', file('.ohwr.yaml'), 'https://gitlab.com/a.png'],
    ['img/front.png', file('.ohwr.yaml'), `${KEY}/-/raw/main/img/front.png`],
    ['./front side.png', file('hw/okh.toml'), `${KEY}/-/raw/main/hw/front%20side.png`],
    ['../front.png', file('hw/okh.toml'), `${KEY}/-/raw/main/front.png`],
    ['/img/front.png', file('hw/okh.toml'), `${KEY}/-/raw/main/img/front.png`],
    ['../../front.png', file('hw/okh.toml'), undefined],
    ['front.png', file('okh.yml', 'github'), `${KEY}/raw/main/front.png`],
    ['front.png', file('okh.yml', 'forgejo'), `${KEY}/raw/branch/main/front.png`],
    ['front.png', file('okh.yml', 'git'), undefined],
  ])('%s is %j', (place, from, address) => {
    expect(pictureAddress(place, from)).toBe(address);
  });

  it.each([
    [`${KEY}/-/blob/main/a.png`, `${KEY}/-/raw/main/a.png`],
    ['https://github.com/a/b/blob/main/a.png', 'https://github.com/a/b/raw/main/a.png'],
    [
      'https://raw.githubusercontent.com/a/b/main/a.png',
      'https://raw.githubusercontent.com/a/b/main/a.png',
    ],
    ['https://github.com.evil.example/a.png', undefined],
    ['https://user:secret@gitlab.com/a.png', undefined],
  ])('%s is asked for at %s', (address, wanted) => {
    expect(fileAddress(new URL(address), HOSTS)?.href).toBe(wanted);
  });

  it('may be a host of files only beside its own forge', () => {
    const address = new URL('https://raw.githubusercontent.com/a/b/main/a.png');
    expect(fileAddress(address, [{ host: 'git.office.example', kind: 'github' }])).toBeUndefined();
  });
});
