/** Links to wikis of GitLab, which are read by its API. */
import { describe, expect, it } from 'vitest';

import { gitlabText } from '../../src/refresh/forges/gitlab/text.ts';
import type { Client } from '../../src/refresh/http.ts';

describe('a link to a wiki of GitLab', () => {
  it.each([
    ['/lab/clock/-/wikis/Drawings/Board', 'lab%2Fclock/wikis/Drawings%2FBoard'],
    ['/lab/clock/-/wikis', 'lab%2Fclock/wikis/home'],
    ['/lab/clock/-/wikis/', 'lab%2Fclock/wikis/home'],
    ['/lab/clock/wikis/home', 'lab%2Fclock/wikis/home'],
    ['/lab/wikis/of-clocks/-/wikis/home', 'lab%2Fwikis%2Fof-clocks/wikis/home'],
  ])('%s asks for the text of that page', async (path, asked) => {
    const addresses: string[] = [];
    const asking = {
      json: (address: string) => {
        addresses.push(address);
        return Promise.resolve({ value: { content: 'Of clocks' }, headers: new Headers() });
      },
    } as unknown as Client;
    const found = await gitlabText(
      asking,
      'https://gitlab.example/api/v4',
      new URL(path, 'https://gitlab.example'),
    );
    expect(found).toEqual({ text: 'Of clocks' });
    expect(addresses).toEqual([`https://gitlab.example/api/v4/projects/${asked}`]);
  });

  it('is none where a repository only has that name', async () => {
    const place = new URL('https://gitlab.example/lab/wikis');
    expect(await gitlabText({} as Client, '', place)).toHaveProperty('failure.reason', 'not-found');
  });
});
