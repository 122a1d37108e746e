/** The words after `npm run review --`, completed by what GitLab says in a pipeline of a merge request. */
import { parseArgs } from 'node:util';

import { reviewMessages as say } from '../../messages/review.ts';

export interface Options {
  /** A commit; the default branch if nothing says which. */
  readonly base: string | undefined;
  /** Where the preview begins. */
  readonly preview: string | undefined;
  readonly look: boolean;
  /** Prints only the page of the preview that shows the change best. */
  readonly page: boolean;
  readonly output: string | undefined;
  readonly help: boolean;
}

/** @throws one sentence for the user. */
export function parseOptions(words: readonly string[], env: NodeJS.ProcessEnv): Options {
  const values = parse(words);
  const { base, preview = stated(env['PREVIEW_BASE']), output } = values;
  return {
    base: base ?? stated(env['CI_MERGE_REQUEST_TARGET_BRANCH_SHA']) ?? diffBase(env),
    preview: preview && webFolder(preview),
    look: values.look ?? false,
    page: values.page ?? false,
    output,
    help: values.help ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: {
        base: { type: 'string' },
        preview: { type: 'string' },
        output: { type: 'string' },
        look: { type: 'boolean' },
        page: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (cause) {
    const message = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new Error(`${message}. ${say.usage}`, { cause });
  }
}

function diffBase(env: NodeJS.ProcessEnv): string | undefined {
  return stated(env['CI_MERGE_REQUEST_DIFF_BASE_SHA']);
}

/** CI sets a variable that it does not have to nothing. */
function stated(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

function webFolder(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(`--preview ${address}: write the address at which the preview begins.`);
  }
  return url.href.replace(/(?<!\/)\/*$/, '/');
}
