/** The words after `npm run review --`, completed by what continuous integration says of a merge request. */
import type { Parsed } from '../../lib/command.ts';
import { occasionOf } from '../forge/hosts.ts';
import { reviewMessages as say } from '#messages/review.ts';

export interface Options {
  /** A commit; the default branch if nothing says which. */
  readonly base: string | undefined;
  /** Where the preview begins. */
  readonly preview: string | undefined;
  readonly look: boolean;
  /** Prints only the page of the preview that shows the change best. */
  readonly page: boolean;
  readonly output: string | undefined;
}

/** The words that are known beside `--help`. */
export const OPTIONS = {
  base: { type: 'string' },
  preview: { type: 'string' },
  output: { type: 'string' },
  look: { type: 'boolean' },
  page: { type: 'boolean' },
} as const;

/** @throws one sentence for the user. */
export function readOptions({ values }: Parsed<typeof OPTIONS>, env: NodeJS.ProcessEnv): Options {
  const { base, preview = stated(env['PREVIEW_BASE']), output } = values;
  return {
    base: base ?? occasionOf(env).base,
    preview: preview && webFolder(preview),
    look: values.look ?? false,
    page: values.page ?? false,
    output,
  };
}

/** CI sets a variable that it does not have to nothing. */
function stated(value: string | undefined): string | undefined {
  return value?.trim() || undefined;
}

function webFolder(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new Error(say.badPreview(address));
  }
  return url.href.replace(/(?<!\/)\/*$/, '/');
}
