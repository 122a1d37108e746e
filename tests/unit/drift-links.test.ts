/** Who mends a dead link, and where. */
import { describe, expect, it } from 'vitest';

import { drift, EDIT, manifest, SITE, URL } from './drift-setup.ts';

describe('a dead home page', () => {
  const HOME = 'https://gone.example/';
  const links = {
    checkedAt: '2026-11-20T02:00:00Z',
    dead: [{ url: HOME, since: '2026-11-06T02:00:00Z' }],
  };
  const finding = (
    kind: 'github' | 'forgejo',
    entry: Parameters<typeof drift>[0],
    record: Parameters<typeof drift>[1],
  ) => {
    const site = { ...SITE, forges: [{ host: 'git.example.org', kind }] };
    const { findings } = drift(entry, { source: kind, links, ...record }, {}, site);
    expect(findings).toHaveLength(1);
    return findings[0];
  };

  it.each([
    ['github', URL, '“About” of the repository (the gear beside it)'],
    ['forgejo', `${URL}/settings`, 'Settings of the repository'],
  ] as const)('that %s states is mended in its settings', (kind, url, file) => {
    expect(finding(kind, {}, { homepage: HOME })).toMatchObject({
      code: 'link-dead',
      who: 'maintainer',
      where: { file, url },
    });
  });

  it('is mended in the entry or in the manifest where these state it', () => {
    const entry = finding('forgejo', { links: { homepage: HOME } }, { homepage: HOME });
    expect(entry).toMatchObject({ who: 'office', where: { url: EDIT } });
    const stated = manifest({
      'publiccode.yml': `publiccodeYmlVersion: "0"\nlandingURL: ${HOME}\n`,
    });
    const { fields, sources } = stated;
    expect(
      finding('forgejo', {}, { homepage: HOME, manifest: { fields, sources, problems: [] } }),
    ).toMatchObject({ who: 'maintainer', where: { file: 'publiccode.yml' } });
  });
});
