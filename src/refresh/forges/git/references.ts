/** Parses the output of `git ls-remote --symref`. */
import { defined } from '../../../lib/defined.ts';
import type { Facts } from '../../../schemas/metadata.ts';
import { cleanLine } from '../../normalise.ts';

/** Undefined when the text is no list of references; that of an empty repository is empty. */
export function parseReferences(
  text: string,
): Pick<Facts, 'head' | 'defaultBranch' | 'tags' | 'latestTag'> | undefined {
  const rows = text.split('\n').filter(Boolean);
  const references = rows
    .map((row) => /^(?<id>[0-9a-f]{40,64})\t(?<name>\S+)$/.exec(row)?.groups)
    .filter((groups) => groups !== undefined);
  const branch = rows.map((row) => /^ref: refs\/heads\/(\S+)\tHEAD$/.exec(row)?.[1]).find(Boolean);
  if (references.length + (branch === undefined ? 0 : 1) < rows.length) return undefined;
  const tags = references
    .map(({ name }) => /^refs\/tags\/(.+?)(?<!\^\{\})$/.exec(name ?? '')?.[1])
    .filter((tag) => tag !== undefined);
  // Git allows invisible characters in a name. Such a tag counts, but is never shown.
  const latest = tags
    .filter((tag) => cleanLine(tag, 250) === tag)
    .toSorted(byVersion)
    .at(-1);
  return defined({
    head: references.find(({ name }) => name === 'HEAD')?.['id'],
    defaultBranch: cleanLine(branch, 250),
    tags: tags.length,
    latestTag: latest === undefined ? undefined : { tag: latest },
  });
}

/** Without dates, the tag with the highest version counts as the latest; names without a version come last. */
function byVersion(a: string, b: string): number {
  const [one, other] = [versionOf(a), versionOf(b)];
  for (let index = 0; index < Math.max(one.numbers.length, other.numbers.length); index += 1) {
    const difference = (one.numbers[index] ?? -1) - (other.numbers[index] ?? -1);
    if (difference !== 0) return difference;
  }
  return Number(other.isEarly) - Number(one.isEarly) || (a < b ? -1 : 1);
}

/** The numbers before a word that marks a pre-release, which sorts before its release. */
function versionOf(tag: string): { numbers: number[]; isEarly: boolean } {
  const [version = '', ...rest] = tag.split(/[-_.]?(?:alpha|beta|rc|pre|dev)/i);
  const numbers = version.match(/\d+/g)?.map(Number) ?? [];
  return { numbers, isEarly: rest.length > 0 };
}
