/**
 * What the files of a repository say that it is made of: other repositories and packages, by address or name. Written
 * by the refresh; the catalogue finds the entries that are meant.
 */
import { z } from 'astro/zod';

import { isVisible } from './patterns.ts';

/** The kinds of files that are read, and GitHub's dependency graph, in the order in which pages list them. */
export const EDGE_SOURCES = [
  'gitmodules',
  'hdlmake',
  'fusesoc',
  'bender',
  'cmake',
  'pyproject',
  'cargo',
  'npm',
  'sbom',
] as const;
export type EdgeSource = (typeof EDGE_SOURCES)[number];

/**
 * What is needed: `needs` to build or to work, `options` on request, `tools` to build and test only. Order as on pages.
 */
export const EDGE_WAYS = ['needs', 'options', 'tools'] as const;
export type EdgeWay = (typeof EDGE_WAYS)[number];

/** Targets of one file; those beyond are counted. */
export const MOST_TARGETS = 200;
/** Files of one repository. */
export const MOST_EDGE_FILES = 24;
/** Characters. */
export const LONGEST_TARGET = 300;

/** A repository by its canonical address, a package by its package URL, or a name among those of one build tool. */
const TARGET = /^(?:https:\/\/|pkg:[a-z]|(?:bender|cmake|fusesoc):)[^\s\p{Cc}]+$/u;

export function isTarget(text: string): boolean {
  return text.length <= LONGEST_TARGET && TARGET.test(text) && isVisible(text);
}

const target = z.string().refine(isTarget);
const targets = z.array(target).min(1).max(MOST_TARGETS).optional();

const fileEdgesSchema = z.strictObject({
  from: z.enum(EDGE_SOURCES),
  file: z.string().min(1).max(300).optional().describe('Its path; absent for `sbom`.'),
  unread: z.literal(true).optional().describe('It is there, but could not be read.'),
  names: targets.describe('Names under which others depend on this repository.'),
  needs: targets.describe('What it needs to be built or to work.'),
  options: targets.describe('What it needs for some of its options only.'),
  tools: targets.describe('What is only needed to build or to test it.'),
  left: z.int().positive().optional().describe('Further ones, which were only counted.'),
});

export const edgesSchema = z
  .strictObject({
    commit: z.string().max(64).describe('In which the files were read.'),
    files: z
      .array(fileEdgesSchema)
      .max(MOST_EDGE_FILES)
      .optional()
      .describe('Those that are there; absent where the forge could not give them.'),
  })
  .describe('What files of the repository say that it is made of.');

export type Edges = z.output<typeof edgesSchema>;
export type FileEdges = z.output<typeof fileEdgesSchema>;
