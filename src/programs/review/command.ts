/** `npm run review`: reviews a change, prints the result, and keeps a comment on the merge request up to date. */
import { writeFileSync } from 'node:fs';

import { command, type Terminal } from '../../lib/command.ts';
import { occasionOf, portalHost } from '../forge/hosts.ts';
import { putNote } from '../forge/sticky-comment.ts';
import { jsonDocument } from '../../instance/document.ts';
import type { Instance } from '../../instance/read.ts';
import { reviewMessages as say } from '#messages/review.ts';
import { isId } from '../../schemas/patterns.ts';
import type { Site } from '../../schemas/site.ts';
import { path } from '../../schemas/address.ts';
import { headCommit } from '../../instance/base.ts';
import { readChange, type Change } from './change.ts';
import { forgesOf, lookAt, type Outside } from './fetch-metadata.ts';
import { OPTIONS, readOptions, type Options } from './options.ts';
import { projectChanges } from './project-changes.ts';
import { renderReview } from './render.ts';
import { reviewChange } from './review.ts';

/** The surroundings of the command, replaceable in tests. */
export interface CommandContext extends Outside, Terminal {
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the instance, in a working copy of its repository. */
  readonly folder: string;
}

const TOKEN = 'REVIEW_TOKEN';

/**
 * Exit codes: 0 done, whatever was found; 1 done, but the comment could not be written; 2 could not run. Never throws.
 */
export const reviewCommand = command({
  usage: say.usage,
  options: OPTIONS,
  run: async (parsed, context: CommandContext) => {
    const options = readOptions(parsed, context.env);
    if (!options.page) return await review(options, context);
    context.print(firstPage(readChange(options, context.folder)));
    return 0;
  },
});

async function review(options: Options, context: CommandContext): Promise<0 | 1> {
  const change = await withLook(options, readChange(options, context.folder), context);
  const { after, site, folder } = change;
  const result = reviewChange({ ...change, after, today: context.clock.now().toISOString() });
  const text = renderReview(result, {
    commit: occasionOf(context.env).commit ?? headCommit(folder),
    preview: options.preview,
    hosts: new Set(site.forges.map(({ host }) => host)),
  });
  context.print(text);
  if (options.output !== undefined) writeFileSync(options.output, text);
  return await comment(text, site.repository, context);
}

/** A forge that is down, or faulty metadata, must not stop the review. */
async function withLook(
  { look }: Options,
  change: Change,
  context: CommandContext,
): Promise<Change> {
  if (!look) return change;
  const { before, after, files, site, isSiteTrusted } = change;
  const ids = projectChanges(before.instance, after.instance, files).map(({ id }) => id);
  try {
    const metadata = await lookAt(
      ids,
      after.instance,
      forgesOf(site, isSiteTrusted ? context.env : {}),
      context,
    );
    return { ...change, after: { ...after, instance: withMetadata(after.instance, metadata) } };
  } catch (error) {
    context.complain(say.notLooked(error instanceof Error ? error.message : String(error)));
    return change;
  }
}

function withMetadata(instance: Instance, value: unknown): Instance {
  const text = JSON.stringify(value);
  return { ...instance, metadata: jsonDocument('catalogue/metadata.json', { ok: true, text }) };
}

/**
 * The page of the first project that the change leaves in the catalogue, or of the first guideline; else the home page.
 */
function firstPage({ before, after, files }: Change): string {
  const changes = projectChanges(before.instance, after.instance, files);
  const shown = changes.find(({ action, id }) => action !== 'removed' && isId(id));
  const guides = new Set(after.instance.guidelines.map(({ file }) => file));
  const [guide] = files.flatMap((file) =>
    guides.has(file) ? (GUIDELINE.exec(file)?.[1] ?? []) : [],
  );
  const place = shown ? path.project(shown.id) : guide ? path.guideline(guide) : path.home;
  return `${place.slice(1)}index.html`;
}

/** File names are untrusted, and become part of a CI variable. */
const GUIDELINE = /^content\/guidelines\/([a-z0-9-]+\/[a-z0-9-]+)\.mdx$/;

/** Without a token, as in CI of a fork, the review is only in the log and in its file. */
async function comment(
  text: string,
  repository: Site['repository'],
  { env, fetch, print, complain }: CommandContext,
): Promise<0 | 1> {
  const { request } = occasionOf(env);
  if (request === undefined) return 0;
  if (!env[TOKEN]?.trim()) {
    print(say.noToken);
    return 0;
  }
  try {
    const host = portalHost(repository, env, TOKEN, fetch);
    const place = { kind: 'request', number: request } as const;
    print(say.noted[await putNote(host, await host.ownUser(), place, 'review', text)]);
    return 0;
  } catch (error) {
    complain(say.notNoted(error instanceof Error ? error.message : String(error)));
    return 1;
  }
}
