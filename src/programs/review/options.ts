/** The arguments of `npm run review --`, completed by CI variables of the merge request. */
import type { Parsed } from '../../lib/command.ts';
import { occasionOf } from '../forge/hosts.ts';
import { reviewMessages as say } from '#messages/review.ts';

export interface Options {
  /** A commit; by default the default branch. */
  readonly base: string | undefined;
  /** Base address of the preview. */
  readonly preview: string | undefined;
  readonly look: boolean;
  /** Prints only the address of the preview page that shows the change best. */
  readonly page: boolean;
  readonly output: string | undefined;
}

/** Without `--help`. */
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

/** CI sets unused variables to an empty text. */
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
