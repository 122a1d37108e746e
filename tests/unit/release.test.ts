/** A version becomes a release: its notes, and what the forge of the pipeline is asked. */
import { describe, expect, it } from 'vitest';

import { releaseNotes } from '../../src/programs/release/notes.ts';
import { publishRelease } from '../../src/programs/release/publish.ts';

const CHANGELOG =
  '# C\n\n## Unreleased\n\n- No.\n\n## 1.1.0 - 2027-01-01\n\n### Fixed\n\n- A tide.\n\n## 1.0.0 - 2026-11-30\n\n- Old.\n';

const release = {
  tag: 'v1.1.0',
  version: '1.1.0',
  notes: '- A tide.\n',
  file: 'ospo-portal-1.1.0.tgz',
  bytes: new Uint8Array([1, 2]),
};

/** A forge that answers alike to everything. */
function forge(status: number, answer: object = {}) {
  const asked: { line: string; headers: Headers; body: unknown }[] = [];
  const fetchIt: typeof fetch = (address, { method, headers, body } = {}) => {
    const line = `${method} ${address instanceof Request ? address.url : String(address)}`;
    asked.push({ line, headers: new Headers(headers), body });
    return Promise.resolve(Response.json(answer, { status }));
  };
  return { asked, fetchIt };
}

const GITLAB = {
  GITLAB_CI: 'true',
  CI_API_V4_URL: 'https://git.example/api/v4',
  CI_PROJECT_ID: '7',
  CI_JOB_TOKEN: 'hidden',
};
const GITHUB = {
  GITHUB_API_URL: 'https://api.example',
  GITHUB_REPOSITORY: 'us/portal',
  RELEASE_TOKEN: 'hidden',
};

describe('the notes of a release', () => {
  it('are its section, for the tag of the package only', () => {
    expect(releaseNotes(CHANGELOG, 'v1.1.0', '1.1.0')).toBe('### Fixed\n\n- A tide.\n');
    expect(() => releaseNotes(CHANGELOG, 'v1.0.0', '1.1.0')).toThrow(
      'The tag v1.0.0 is not the version 1.1.0',
    );
    expect(() => releaseNotes(CHANGELOG, 'v1.2.0', '1.2.0')).toThrow('no section "## 1.2.0 - ');
  });
});

describe('a release', () => {
  it('at GitLab holds a link to the packed file, which is a package of the project', async () => {
    const { asked, fetchIt } = forge(201);
    const file = await publishRelease(release, GITLAB, fetchIt);
    expect(asked.map(({ line }) => line)).toEqual([
      'PUT https://git.example/api/v4/projects/7/packages/generic/ospo-portal/1.1.0/ospo-portal-1.1.0.tgz',
      'POST https://git.example/api/v4/projects/7/releases',
    ]);
    expect(asked.map(({ headers }) => headers.get('job-token'))).toEqual(['hidden', 'hidden']);
    expect(JSON.parse(String(asked[1]?.body))).toEqual({
      tag_name: 'v1.1.0',
      name: '1.1.0',
      description: '- A tide.\n',
      assets: { links: [{ name: release.file, url: file, link_type: 'package' }] },
    });
  });

  it('at GitHub holds the packed file', async () => {
    const { asked, fetchIt } = forge(201, {
      upload_url: 'https://uploads.example/9/assets{?name,label}',
      html_url: 'https://github.example/us/portal/releases/9',
    });
    expect(await publishRelease(release, GITHUB, fetchIt)).toMatch(/releases\/9$/);
    expect(asked.map(({ line }) => line)).toEqual([
      'POST https://api.example/repos/us/portal/releases',
      'POST https://uploads.example/9/assets?name=ospo-portal-1.1.0.tgz',
    ]);
    expect(asked[1]?.body).toBe(release.bytes);
  });

  it.each([
    ['the forge refuses', GITLAB, 403, /^The forge did not take .*tgz: it answered 403\.$/],
    ['there is no pipeline', {}, 201, /^GITHUB_API_URL is not set/],
    ['there is no token', { ...GITLAB, CI_JOB_TOKEN: '' }, 201, /^CI_JOB_TOKEN is not set/],
  ])('is none where %s, and says why', async (_what, env, status, says) => {
    await expect(publishRelease(release, env, forge(status).fetchIt)).rejects.toThrow(says);
  });
});
