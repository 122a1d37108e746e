/** `npm run provenance`: which job built a site from what, in the terms of in-toto and SLSA. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { provenanceCommand } from '../../src/programs/provenance/command.ts';
import { digests, writeBuildRecord } from '../../src/site/build-record.ts';
import { statementSchema } from '../support/in-toto.ts';
import { runCommand } from '../support/run-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const SHA = { program: '1'.repeat(40), instance: '2'.repeat(40) };
const commit = (id: string, isModified?: true) => ({
  id,
  seconds: 5,
  ...(isModified && { isModified }),
});
type Origin = Parameters<typeof writeBuildRecord>[2];

const JOBS = {
  gitlab: {
    CI_SERVER_URL: 'https://lab.example',
    CI_PROJECT_PATH: 'office/site',
    CI_PROJECT_URL: 'https://lab.example/office/site',
    CI_RUNNER_ID: '12',
    CI_JOB_URL: 'https://lab.example/office/site/-/jobs/34',
    CI_JOB_TOKEN: 'secret-of-the-job',
  },
  github: {
    GITHUB_SERVER_URL: 'https://hub.example',
    GITHUB_REPOSITORY: 'office/site',
    GITHUB_WORKFLOW_REF: 'office/site/.github/workflows/ci.yml@refs/heads/main',
    GITHUB_RUN_ID: '56',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_TOKEN: 'secret-of-the-job',
  },
  forgejo: {
    FORGEJO_SERVER_URL: 'https://berg.example',
    FORGEJO_REPOSITORY: 'office/site',
    FORGEJO_RUN_ID: '900',
    FORGEJO_RUN_NUMBER: '78',
    FORGEJO_TOKEN: 'secret-of-the-job',
  },
};

function setUp(kind: keyof typeof JOBS, origin: Origin = { time: 7 }) {
  const [site, folder] = [temporaryFolder('site'), temporaryFolder('office')];
  for (const [file, text] of Object.entries({ 'index.html': 'home', 'a/é b.html': 'a' })) {
    mkdirSync(join(site, file, '..'), { recursive: true });
    writeFileSync(join(site, file), text);
  }
  writeBuildRecord(site, 'https://office.example/open/', origin);
  mkdirSync(join(folder, 'content'));
  const siteYaml = readFileSync('tests/fixtures/small/content/site.yaml', 'utf8');
  writeFileSync(
    join(folder, 'content/site.yaml'),
    siteYaml.replace(/^(repository: .* kind:) gitlab/m, `$1 ${kind}`),
  );
  writeFileSync(join(folder, 'package-lock.json'), '{}');
  const run = (env: NodeJS.ProcessEnv = JOBS[kind], ...words: string[]) =>
    runCommand(provenanceCommand, words, { env, folder, site, version: '1.2.3' });
  const text = () => readFileSync(join(site, 'provenance.json'), 'utf8');
  const statement = () => statementSchema.parse(JSON.parse(text()));
  return { site, folder, run, text, statement };
}
const sha256 = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

describe('the statement', () => {
  it.each([
    ['gitlab', 'https://lab.example/office/site/-/runners/12', JOBS.gitlab.CI_JOB_URL],
    [
      'github',
      'https://hub.example/office/site/.github/workflows/ci.yml@refs/heads/main',
      'https://hub.example/office/site/actions/runs/56/attempts/2',
    ],
    [
      'forgejo',
      'https://berg.example/office/site/actions',
      'https://berg.example/office/site/actions/runs/78',
    ],
  ] as const)(
    'is valid at %s, and names builder and run as the job does',
    async (kind, id, run) => {
      const site = setUp(kind);
      expect(await site.run()).toMatchObject({ exitCode: 0 });
      expect(site.statement().predicate.runDetails).toEqual({
        builder: { id },
        metadata: { invocationId: run },
      });
      expect(site.text()).not.toContain('secret-of-the-job');
    },
  );

  it('has each file of the site as a subject, and its record', async () => {
    const { site, run, statement } = setUp('gitlab');
    await run();
    expect(statement().subject).toEqual([
      { name: 'a/é b.html', digest: { sha256: sha256('a') } },
      { name: 'index.html', digest: { sha256: sha256('home') } },
      { name: 'build.json', digest: { sha256: sha256(readFileSync(join(site, 'build.json'))) } },
    ]);
  });

  it('names parameters, commits and packages, and no program apart where it is in the same commit', async () => {
    const apart = setUp('gitlab', {
      time: 7,
      program: commit(SHA.program),
      instance: commit(SHA.instance, true),
    });
    await apart.run();
    const uri = 'git+https://lab.example/office/site.git';
    const lock = { name: 'package-lock.json', digest: { sha256: sha256('{}') } };
    expect(apart.statement().predicate.buildDefinition).toMatchObject({
      externalParameters: { url: 'https://office.example/open/', time: 7 },
      internalParameters: { version: '1.2.3' },
      resolvedDependencies: [
        {
          name: 'instance',
          uri,
          digest: { gitCommit: SHA.instance },
          annotations: { isModified: true },
        },
        { name: 'program', digest: { gitCommit: SHA.program } },
        lock,
      ],
    });
    const one = setUp('gitlab', {
      time: 7,
      program: commit(SHA.instance),
      instance: commit(SHA.instance),
    });
    await one.run();
    expect(one.statement().predicate.buildDefinition.resolvedDependencies).toEqual([
      { name: 'instance', uri, digest: { gitCommit: SHA.instance } },
      lock,
    ]);
  });

  it('is said to be unsigned, and leaves what is compared as it was', async () => {
    const { site, run } = setUp('gitlab');
    const before = digests(site);
    expect((await run()).output).toContain('It is not signed');
    expect(digests(site)).toEqual(before);
    // Written again by a second run.
    expect(await run()).toMatchObject({ exitCode: 0 });
  });
});

describe('no statement is made', () => {
  it('outside of a job', async () => {
    const { run } = setUp('gitlab');
    const { exitCode, output } = await run({ CI_RUNNER_ID: '' });
    expect(exitCode).toBe(2);
    expect(output).toBe(
      'This is no job of a pipeline, so nobody can be named as the builder. Run it in the job that builds the site.',
    );
  });

  it('of a site that was changed after its build', async () => {
    const { site, run } = setUp('gitlab');
    writeFileSync(join(site, 'index.html'), 'other');
    writeFileSync(join(site, 'new.html'), 'new');
    const { exitCode, output } = await run();
    expect(exitCode).toBe(2);
    expect(output).toMatch(/^index\.html and 1 file more of the site: not as build\.json says\./);
  });

  it('of a folder without a site', async () => {
    const { folder, run } = setUp('gitlab');
    const { exitCode, output } = await run(JOBS.gitlab, folder);
    expect(exitCode).toBe(2);
    expect(output).toContain(`${folder} has no build.json that can be read.`);
  });
});

describe('the pipeline', () => {
  const TEMPLATES = 'templates/instance/forges';
  it.each([
    ['.gitlab-ci.yml', 'npm run'],
    ['.github/workflows/ci.yml', 'npm run'],
    ['.forgejo/workflows/ci.yml', 'npm run'],
    [`${TEMPLATES}/gitlab/.gitlab-ci.yml`, 'npx ospo-portal'],
    [`${TEMPLATES}/github/.github/workflows/site.yml`, 'npx ospo-portal'],
    [`${TEMPLATES}/forgejo/.forgejo/workflows/site.yml`, 'npx ospo-portal'],
  ])('%s states the origin of what it publishes, right after it was built', (file, start) => {
    const lines = readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => line.replace(/^[\s-]*(OSPO_URL="\$\w+" )?/, ''));
    const published = lines.lastIndexOf(`${start} build`);
    expect(lines[published + 1]).toBe(`${start} provenance`);
  });
});
