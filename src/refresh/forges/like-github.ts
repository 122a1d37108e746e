/** The API calls that are the same at GitHub and Forgejo, whose API is modelled on GitHub's. */
import { z } from 'astro/zod';

import { path } from '../../schemas/forges/pages.ts';
import { find, write, type Api } from './call.ts';
import type { Host, Issue, Job, Occasion, Place } from './host.ts';

const withId = z.object({ id: z.int().positive() });
const withNumber = z.object({ number: z.int().positive() });

/** @param issue the shape of an issue in an answer. */
export function hostLikeGithub(api: Api, issue: z.ZodType<Issue>) {
  return {
    name: api.name,
    addComment: async (place, body) =>
      void (await write(api, 'POST', commentsAt(place), { body }, withId)),
    changeComment: async (_, id, body) =>
      void (await write(api, 'PATCH', `/issues/comments/${id}`, { body }, withId)),
    issue: (number) => find(api, `/issues/${number}`, issue),
    openRequest: async ({ branch, title, description }) => {
      const body = { head: branch, base: api.connection.branch, title, body: description };
      return (await write(api, 'POST', '/pulls', body, withNumber)).number;
    },
    changeRequest: async (number, { title, description }) => {
      const body = { ...(title !== undefined && { title }), body: description };
      await write(api, 'PATCH', `/pulls/${number}`, body, withNumber);
    },
    hasBranch: async (branch) =>
      (await find(api, `/branches/${path(branch)}`, z.object({}))) !== undefined,
  } satisfies Partial<Host>;
}

/** A pull request is an issue as well. */
export function commentsAt({ number }: Place): string {
  return `/issues/${number}/comments`;
}

/**
 * @param ref of the job: `refs/pull/12/merge` for pull request 12.
 * @param base the branch that it is to be merged into.
 */
export function occasionOfRef(ref: string | undefined, base: string | undefined): Occasion {
  const [, number] = /^refs\/pull\/(\d+)\//.exec(ref ?? '') ?? [];
  return { request: Number(number) || undefined, base: base && `origin/${base}` };
}

/**
 * The workflow as the builder, which GitHub's own attestations name too. Where the variables do not name the workflow,
 * the builder is what the repository runs.
 *
 * @param value of a variable, by its name without the prefix of the forge.
 * @param number the variable with the number of the run in its address.
 */
export function jobLikeGithub(
  value: (name: string) => string | undefined,
  number: 'RUN_ID' | 'RUN_NUMBER',
): Job | undefined {
  const [server, repository, run] = ['SERVER_URL', 'REPOSITORY', number].map(value);
  if (!server || !repository || !run) return undefined;
  const attempt = value('RUN_ATTEMPT');
  return {
    builder: `${server}/${value('WORKFLOW_REF') ?? `${repository}/actions`}`,
    invocation: `${server}/${repository}/actions/runs/${run}${attempt ? `/attempts/${attempt}` : ''}`,
  };
}
