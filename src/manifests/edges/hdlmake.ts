/**
 * Reads `Manifest.py` of hdlmake (https://hdlmake.readthedocs.io): the modules that it fetches by git. The file is a
 * program; it is never run, and only what it writes out counts.
 */
import { upTo } from '../../lib/up-to.ts';
import { assignedLiterals, type Literal } from './python-literals.ts';
import { repositoryTarget, type Found } from './targets.ts';

/** Keys of `modules` whose values are repositories of git; `gitsm` brings the submodules of these along. */
const KEYS = ['git', 'gitsm'];

export function readHdlmake(text: string, base: string): Found {
  const needs = assignedLiterals(text, 'modules').flatMap((modules) =>
    KEYS.flatMap((key) => textsIn(modules instanceof Map ? modules.get(key) : undefined)),
  );
  return { needs: needs.map((address) => repositoryTarget(withoutVersion(address), base)) };
}

function textsIn(value: Literal): string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** `::branch` and `@@commit` follow the address. */
function withoutVersion(address: string): string {
  return upTo(upTo(address, '::'), '@@');
}
