/** The source of each value in a project's record. */
import { manifestSaidAt, readingOf } from '../catalogue/facts.ts';
import type { Project } from '../catalogue/project.ts';
import type { FactName } from '../schemas/metadata.ts';
import { defined } from '../lib/defined.ts';
import type { ValueSource } from './schemas/project-record.ts';
import { entryFile } from '../schemas/paths.ts';

/** Fields whose parts may have different sources. */
const IN_PARTS: ReadonlySet<string> = new Set(['licenses', 'links', 'identifiers']);

/** Sources by path, for each field of the entry and for each part of those in parts: `entry.links.issues`. */
export function entryProvenance(project: Project): Record<string, ValueSource> {
  const stated = Object.entries(project.entry)
    .filter(([, value]) => value !== undefined)
    .flatMap(([field, value]) =>
      IN_PARTS.has(field) ? Object.keys(value as object).map((part) => `${field}.${part}`) : field,
    );
  return Object.fromEntries(stated.map((path) => [`entry.${path}`, sourceOf(project, path)]));
}

/** The source of a fact from the repository. */
export function factSource({ entry, metadata }: Project, name: FactName): ValueSource | undefined {
  if (!metadata) return undefined;
  const { source, fetchedAt } = readingOf(metadata, name);
  return {
    ...(source === 'git' ? { origin: 'history' } : { origin: 'forge', forge: source }),
    ...defined({ repository: entry.repositories?.[0]?.url }),
    asOf: fetchedAt,
  };
}

function sourceOf(project: Project, path: string): ValueSource {
  const { entry, harvested, fromForge, metadata } = project;
  const manifest = harvested?.[path];
  const forge = fromForge?.[path];
  if (forge) {
    return {
      origin: 'forge',
      forge: forge.forge,
      ...defined({ repository: entry.repositories?.[0]?.url, detected: forge.isDetected }),
      asOf: forge.asOf,
    };
  }
  if (!manifest) return { origin: 'entry', file: entryFile(project) };
  return {
    origin: 'manifest',
    file: manifest,
    ...defined({
      repository: entry.repositories?.[0]?.url,
      asOf: metadata && manifestSaidAt(metadata, path),
    }),
  };
}
