/** What the refresh reads of a list of `publiccode.yml`. */
import { describe, expect, it } from 'vitest';

import { federated, publiccode, text } from './federation-setup.ts';

describe('a list of publiccode.yml', () => {
  const files = (path: string) => {
    const name = /^\/(?:group\/)?(\w+)\/-?.*publiccode\.yml$/.exec(path)?.[1];
    return name ? text(publiccode(name)) : undefined;
  };

  it.each([
    [
      'the publishers of a crawler',
      '- name: A\n  repos: [https://forge.test/group/boa]\n  orgs: [https://forge.test/all]\n',
    ],
    ['addresses of repositories as JSON', '["https://forge.test/group/boa.git"]'],
    ['addresses in lines', '# ours\nhttps://forge.test/group/boa\n'],
  ])('may be %s', async (_, list) => {
    const { run, state, server } = await federated(
      'publiccode-list',
      ({ path }) => files(path) ?? text(list),
      '/publishers.yml',
    );
    await run();
    expect(server.log.map(({ path }) => path)).toEqual([
      '/publishers.yml',
      '/group/boa/-/raw/HEAD/publiccode.yml',
    ]);
    expect(state().projects).toEqual([
      expect.objectContaining({
        name: 'boa',
        page: 'https://forge.test/group/boa',
        repository: 'https://forge.test/group/boa',
        file: 'https://forge.test/group/boa/-/raw/HEAD/publiccode.yml',
      }),
    ]);
  });

  it('follows a file to another public host, and keeps what it said when that is down', async () => {
    let isDown = false;
    const { run, state, clock } = await federated(
      'publiccode-list',
      ({ path }) => {
        if (path === '/list')
          return text('[https://raw.test/boa/publiccode.yml, https://raw.test/x/publiccode.yml]');
        if (path === '/boa/publiccode.yml')
          return {
            status: 302,
            body: '',
            headers: { location: 'https://forge.test/other/boa/publiccode.yml' },
          };
        if (!path.includes('boa')) return { status: 404, body: '' };
        return isDown ? { status: 503, body: '' } : text(publiccode('Boa'));
      },
      '/list',
    );
    await run();
    expect(state()).toMatchObject({
      refused: 1,
      projects: [{ name: 'Boa', page: 'https://forge.test/group/boa' }],
    });
    isDown = true;
    clock.set('2026-12-21T02:00:00Z');
    await run();
    expect(state()).toMatchObject({ refused: 1, kept: 1, projects: [{ name: 'Boa' }] });
  });
});
