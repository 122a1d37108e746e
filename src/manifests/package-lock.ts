/**
 * The lock file of npm (https://docs.npmjs.com/cli/configuring-npm/package-lock-json): all dependencies of a program.
 */
import { PackageURL } from 'packageurl-js';
import { z } from 'astro/zod';

import { own } from '../lib/records.ts';

const names = z.record(z.string(), z.string()).optional();

const locked = z.looseObject({
  name: z.string().optional(),
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  devOptional: z.boolean().optional(),
  dependencies: names,
  optionalDependencies: names,
  devDependencies: names,
});

const lockSchema = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(z.string(), locked),
});

type Locked = z.output<typeof locked>;

export interface LockedPackage {
  /** Package URL. */
  readonly purl: string;
  readonly name: string;
  readonly version: string;
  readonly license?: string | undefined;
  /** Subresource integrity: an algorithm and a hash in Base64. */
  readonly integrity?: string | undefined;
  /** For builds and tests only. */
  readonly isTool: boolean;
  /** Installed on some platforms only. */
  readonly isOptional: boolean;
  /** A direct dependency of the program. */
  readonly isDirect: boolean;
  /** Package URLs of its dependencies. */
  readonly needs: readonly string[];
}

export interface LockedProgram {
  readonly name: string;
  readonly version: string;
  readonly license?: string | undefined;
  readonly needs: readonly string[];
  /** By package URL; each version of a package once, wherever it is installed. */
  readonly packages: readonly LockedPackage[];
}

/** Undefined for an unsupported version, or for other JSON. @throws SyntaxError if the text is no JSON. */
export function readPackageLock(text: string): LockedProgram | undefined {
  const lock = lockSchema.safeParse(JSON.parse(text)).data;
  const root = lock && own(lock.packages, '');
  if (!root) return undefined;
  const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
  const nodes = new Map(installed.map(([path, one]) => [path, nodeOf(path, one)]));
  const needsOf = (path: string, { dependencies, optionalDependencies, devDependencies }: Locked) =>
    Object.keys({ ...dependencies, ...optionalDependencies, ...(path === '' && devDependencies) })
      .flatMap((name) => placeOf(path, name, nodes) ?? [])
      .map(({ purl }) => purl);
  const direct = new Set(needsOf('', root));
  const places = installed.map(([path, one]): Place => ({
    ...nodeOf(path, one),
    needs: needsOf(path, one),
  }));
  const packages = [...Map.groupBy(places, ({ purl }) => purl).values()]
    .map((group) => group.reduce(joined))
    .toSorted((a, b) => (a.purl < b.purl ? -1 : 1));
  return {
    name: root.name ?? '',
    version: root.version ?? '',
    license: root.license,
    needs: [...direct].toSorted(),
    packages: packages.map(({ needs, ...one }) => ({
      ...one,
      isDirect: direct.has(one.purl),
      needs: [...new Set(needs)].toSorted(),
    })),
  };
}

type Place = Node & Pick<LockedPackage, 'needs'>;

/** One version in two places: it is a tool, or optional, where it is so in both. */
function joined(one: Place, other: Place): Place {
  return {
    ...one,
    isTool: one.isTool && other.isTool,
    isOptional: one.isOptional && other.isOptional,
    needs: [...one.needs, ...other.needs],
  };
}

type Node = Omit<LockedPackage, 'isDirect' | 'needs'>;

function nodeOf(path: string, one: Locked): Node {
  const name = one.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const [last = '', scope] = name.split('/').toReversed();
  const version = one.version ?? '';
  return {
    purl: new PackageURL('npm', scope, last, version).toString(),
    name,
    version,
    license: one.license,
    integrity: one.integrity,
    isTool: one.dev ?? one.devOptional ?? false,
    isOptional: one.optional ?? false,
  };
}

/** Node's resolution: the nearest `node_modules` upwards that has the package. */
function placeOf(path: string, name: string, nodes: ReadonlyMap<string, Node>): Node | undefined {
  for (
    let folder = path;
    ;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))
  ) {
    const found = nodes.get(`${folder}${folder && '/'}node_modules/${name}`);
    if (found ?? folder === '') return found;
  }
}
