/** What a well-kept project has, beside the files that a refresh looks for. */
import type { Kind } from './entry.ts';
import type { HygieneFile } from './metadata.ts';

/** The points of any project, in the order in which a maintainer would take them up. */
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

/** A point as one segment of an address: `codeOfConduct` becomes `code-of-conduct`. */
export function pointSlug(point: HygienePoint): string {
  return point.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** `unknown`: nobody has looked, or what was looked at does not tell. Never shown as missing. */
export type PointState = 'found' | 'missing' | 'unknown';

/** What the handbook may explain: each point, and each file that a refresh looks for. */
export type Guided = HygienePoint | HygieneFile;

export function pointsOf(kind: Kind): readonly HygienePoint[] {
  return kind === 'hardware' ? HYGIENE_POINTS : COMMON_POINTS;
}
