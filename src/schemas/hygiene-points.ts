/** The points of hygiene beyond the files that the refresh looks for. */
import type { Kind } from './entry.ts';
import type { HygieneFile } from './metadata.ts';

/** Points for any project, in the order in which a maintainer would settle them. */
export const COMMON_POINTS = [
  'readme',
  'license',
  'reuse',
  'contributing',
  'codeOfConduct',
  'security',
  'citation',
  'releases',
  'archive',
  'ci',
  'documentation',
] as const;

/** What others need to build a board. */
export const HARDWARE_POINTS = ['designSources', 'bom', 'schematics', 'tests'] as const;

export const HYGIENE_POINTS = [...COMMON_POINTS, ...HARDWARE_POINTS] as const;
export type HygienePoint = (typeof HYGIENE_POINTS)[number];

/** A point as a slug: `codeOfConduct` becomes `code-of-conduct`. */
export function pointSlug(point: HygienePoint): string {
  return point.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `unknown`: not read, or not visible in what was read. Never shown as missing. */
export type PointState = 'found' | 'missing' | 'unknown';

/** Subjects of guidelines: each point, and each file that the refresh looks for. */
export type Guided = HygienePoint | HygieneFile;

export function pointsOf(kind: Kind): readonly HygienePoint[] {
  return kind === 'hardware' ? HYGIENE_POINTS : COMMON_POINTS;
}
