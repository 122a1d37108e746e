/**
 * The state of the chooser as the fragment of an address: `part=gateware&owner=ours&has=MIT~link`. A fragment is
 * not sent to any server.
 */
import { USES, type Use } from '../../schemas/verdict.ts';
import type { Inside } from './conflicts.ts';
import type { Answers } from './run-answers.ts';

export interface ChooserState {
  readonly part?: string;
  readonly answers: Answers;
  readonly inside: readonly Inside[];
}

export const EMPTY: ChooserState = { answers: {}, inside: [] };

/** Parses a fragment or a query, with or without its `#` or `?`. Unknown parts are ignored. */
export function readState(fragment: string): ChooserState {
  const { part, has, ...answers } = Object.fromEntries(
    new URLSearchParams(fragment.replace(/^#/, '')),
  );
  return { answers, inside: readInside(has ?? ''), ...(part && { part }) };
}

function readInside(text: string): Inside[] {
  return text.split(',').flatMap((item) => {
    const [license = '', use = ''] = item.split('~');
    return license && isUse(use) ? [{ license, use }] : [];
  });
}

function isUse(text: string): text is Use {
  return (USES as readonly string[]).includes(text);
}

/** The fragment without `#`; empty at the start. */
export function writeState({ part, answers, inside }: ChooserState): string {
  const has = inside.map(({ license, use }) => `${license}~${use}`).join();
  return new URLSearchParams({ ...(part && { part }), ...answers, ...(has && { has }) })
    .toString()
    .replaceAll('%7E', '~')
    .replaceAll('%2C', ',');
}
