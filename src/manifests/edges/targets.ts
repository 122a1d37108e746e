/** Targets of edges, in the spelling in which they are compared: addresses, package URLs, names of build tools. */
import { PackageURL } from 'packageurl-js';

import { filledList } from '../../lib/defined.ts';
import { type EdgeWay, isTarget, MOST_TARGETS } from '../../schemas/edges.ts';
import { isWebAddress } from '../../schemas/patterns.ts';
import { repositoryAddress } from '../importers/repository-address.ts';

/** What a reader finds, unchecked: invalid targets are undefined. */
export type Found = Readonly<Partial<Record<'names' | EdgeWay, Targets>>>;
export type Targets = readonly (string | undefined)[];

/** Characters of an address in a file. */
const LONGEST_ADDRESS = 1_000;

/**
 * The canonical https address of a repository from any spelling that git takes; undefined for others, such as
 * `file:` and `javascript:`. It is only compared, never fetched.
 *
 * @param base address of the repository that holds the file, for addresses that begin with `./` or `../`, which git
 *   resolves from there (git-submodule(1)). None leads above the top of its host.
 */
export function repositoryTarget(text: string, base?: string): string | undefined {
  if (text.length > LONGEST_ADDRESS) return undefined;
  const whole = /^\.\.?\//.test(text) ? joined(text, base) : text.trim();
  const url = whole?.replace(/^http:/, 'https:');
  const address = url === undefined ? undefined : repositoryAddress(url);
  return address?.startsWith('https:') && isWebAddress(address) ? address : undefined;
}

function joined(relative: string, base: string | undefined): string | undefined {
  const parsed = URL.parse(base ?? '');
  if (!parsed) return undefined;
  const path = parsed.pathname.split('/').filter(Boolean);
  for (const part of relative.split('/')) {
    if (part === '.' || part === '') continue;
    if (part !== '..') path.push(part);
    else if (path.pop() === undefined) return undefined;
  }
  return path.length > 0 ? `${parsed.origin}/${path.join('/')}` : undefined;
}

/** The package URL without a version; undefined for what is no name of that type. */
export function packageTarget(type: 'npm' | 'pypi' | 'cargo', name: string): string | undefined {
  if (!NAMES[type].test(name)) return undefined;
  const [last = '', scope] = plainName(type, name).split('/').toReversed();
  return new PackageURL(type, scope, last).toString();
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function plainName(type: string, name: string): string {
  return type === 'pypi' ? name.toLowerCase().replaceAll(/[._-]+/g, '-') : name;
}

const NAMES = {
  npm: /^(?:@[\w.~-]{1,100}\/)?[\w.~-]{1,100}$/,
  pypi: /^[a-z\d](?:[\w.-]{0,98}[a-z\d])?$/i,
  cargo: /^[a-z][\w-]{0,99}$/i,
} as const;

/** A name among those of one build tool. */
export function toolTarget(tool: 'bender' | 'cmake' | 'fusesoc', name: string): string | undefined {
  return /^[\w.+:-]{1,200}$/.test(name) && /\w/.test(name) ? `${tool}:${name}` : undefined;
}

/** Each target once, as many as a record takes, and how many are left. */
export function limited({ names, needs, options, tools }: Found) {
  const lists = [names, needs, options, tools].map((targets = []) =>
    [...new Set(targets)].filter((one) => one !== undefined && isTarget(one)),
  );
  const left = lists.reduce((sum, { length }) => sum + Math.max(0, length - MOST_TARGETS), 0);
  const [first, ...others] = lists.map((targets) => filledList(targets.slice(0, MOST_TARGETS)));
  return {
    ...(first && { names: first }),
    ...(others[0] && { needs: others[0] }),
    ...(others[1] && { options: others[1] }),
    ...(others[2] && { tools: others[2] }),
    ...(left > 0 && { left }),
  };
}
