/** Where `content/site.yaml` may send requests and tokens. */
import { describe, expect, it } from 'vitest';

import { ENRICHERS } from '../../src/refresh/enrich.ts';
import { isUnder, SERVICE_HOSTS } from '../../src/schemas/forge.ts';
import { tokenVariable } from '../../src/schemas/token-variable.ts';
import { problemsOf, shortened, swap } from '../fixtures/validate/overlay.ts';

const SITE = 'content/site.yaml';
const FORGE = '{ host: git.example.org, kind: gitlab }';

/** What the validator says of an instance with another first forge, and what follows the list of forges. */
function saidOf(forge: string, after = ''): string[] {
  const line = `- { host: hub.example.org, kind: github }`;
  return problemsOf({
    [SITE]: (text) => swap(line, line + after)(swap(FORGE, forge)(text)),
  })
    .map(shortened)
    .filter((text) => text.startsWith(SITE) && text.includes(' schema/'));
}

describe('an address is under the host of a forge', () => {
  it.each([
    ['git.example.org', 'https://git.example.org/api/v4'],
    ['github.com', 'https://api.github.com/graphql'],
    ['git.example.org:8443', 'https://git.example.org:8443/api/v4'],
    ['git.example.org', 'http://127.0.0.1:4711/api/v4'],
    ['git.example.org', 'http://[::1]:4711/'],
  ])('%s: %s', (host, address) => expect(isUnder(host, address)).toBe(true));

  it.each([
    ['git.example.org', 'https://evil.example/api/v4'],
    ['git.example.org', 'https://example.org/api/v4'],
    ['git.example.org', 'https://evilgit.example.org/api/v4'],
    ['git.example.org', 'https://git.example.org.evil.example/'],
    ['git.example.org', 'https://git.example.org@evil.example/'],
    ['git.example.org', 'https://evil.example/git.example.org'],
    ['git.example.org', 'https://git.example.org:8443/api/v4'],
    ['git.example.org', 'https://127.0.0.1.evil.example/'],
    ['git.example.org', 'nowhere'],
  ])('%s: not %s', (host, address) => expect(isUnder(host, address)).toBe(false));
});

describe('a forge of the site', () => {
  it.each([
    [
      "{ host: git.example.org, kind: gitlab, api: 'https://evil.example/api/v4' }",
      `${SITE}:31:49 schema/value`,
      'Write an address at git.example.org or a subdomain of it',
    ],
    [
      "{ host: git.example.org, kind: gitlab, clone: 'https://evil.example/' }",
      `${SITE}:31:51 schema/value`,
      'Write an address at git.example.org or a subdomain of it',
    ],
    [
      "{ host: git.example.org, kind: gitlab, api: 'http://git.example.org/api/v4' }",
      `${SITE}:31:49 schema/value`,
      'Use https, or http on loopback.',
    ],
    [
      "{ host: 'git.example.org@evil.example', kind: gitlab }",
      `${SITE}:31:13 schema/`,
      'Write the name of a host alone',
    ],
    [
      '{ host: git.example.org, kind: gitlab, tokenEnv: ISSUES_TOKEN }',
      `${SITE}:31:54 schema/`,
      'This variable belongs to the pipeline or to another program.',
    ],
    [
      '{ host: git.example.org, kind: gitlab, tokenEnv: PATH }',
      `${SITE}:31:54 schema/`,
      'ends in _TOKEN',
    ],
    [
      '{ host: git.example.org, kind: gitlab, tokenEnv: GITHUB_TOKEN }',
      `${SITE}:31:54 schema/`,
      'GITHUB_TOKEN is the token of github.com. Name another variable',
    ],
  ])('is refused at its line: %s', (forge, place, words) => {
    const said = saidOf(forge);
    expect(said).toEqual([expect.stringContaining(place)]);
    expect(said[0]).toContain(words);
  });

  it('shares its token with no other host, be it a forge or a service', () => {
    const own = '{ host: git.example.org, kind: gitlab, tokenEnv: LAB_TOKEN }';
    const other = '\n  - { host: evil.example, kind: gitlab, tokenEnv: LAB_TOKEN }';
    const service = '\nenrichers: [{ kind: zenodo, tokenEnv: LAB_TOKEN }]';
    expect(saidOf(own)).toEqual([]);
    expect(saidOf(own, other + service)).toEqual([
      expect.stringContaining(`${SITE}:33:51 schema/value`),
      expect.stringContaining(`${SITE}:34:39 schema/value`),
    ]);
  });

  it('may be one of two at the same host', () => {
    const own = '{ host: git.example.org, kind: gitlab, tokenEnv: LAB_TOKEN }';
    expect(saidOf(own, `\n  - ${own}`)).toEqual([]);
  });
});

describe('a service of the site', () => {
  it('is asked elsewhere without a token only', () => {
    const api = "api: 'https://zenodo.example.net/api'";
    const service = (more: string) => `\nenrichers: [{ kind: zenodo, ${api}${more} }]`;
    expect(saidOf(FORGE, service(''))).toEqual([]);
    expect(saidOf(FORGE, service(', tokenEnv: DEPOSIT_TOKEN'))).toEqual([
      expect.stringContaining(`${SITE}:33:34 schema/value`),
    ]);
  });

  it.each(Object.entries(ENRICHERS))('%s answers at the host that is named', (kind, { api }) => {
    expect(new URL(api).host).toBe(SERVICE_HOSTS[kind as keyof typeof ENRICHERS]);
  });
});

describe('a variable with a token', () => {
  it.each(['GITLAB_COM_TOKEN', 'GITHUB_TOKEN', 'CODEBERG_TOKEN', 'A1_TOKEN'])('%s', (name) => {
    expect(tokenVariable.safeParse(name).success).toBe(true);
  });

  it.each([
    ...['CI_JOB_TOKEN', 'CI_REGISTRY_PASSWORD', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN'],
    ...['REFRESH_TOKEN', 'ISSUES_TOKEN', 'REVIEW_TOKEN', 'OSPO_REFRESH_TOKEN', 'RENOVATE_TOKEN'],
    ...['FORGEJO_TOKEN', 'GITEA_TOKEN'],
    ...['NPM_TOKEN', 'NODE_AUTH_TOKEN', 'AWS_SESSION_TOKEN', 'AWS_SECRET_ACCESS_KEY'],
    ...['PATH', 'HOME', 'SSH_PRIVATE_KEY', '_TOKEN', 'TOKEN', 'lab_token', 'LAB_TOKEN\n', ''],
  ])('not %j', (name) => expect(tokenVariable.safeParse(name).success).toBe(false));
});
