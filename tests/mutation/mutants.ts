/** Makes mutants of source files with the instrumenter of Stryker: all of them stand in one text, and one at most acts. */
import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';

import { runsAtLoading } from './at-loading.ts';
import type { Place } from './identity.ts';

export interface Mutant extends Place {
  readonly id: string;
  /** Set by a comment such as `// Stryker disable next-line all: reason`. */
  readonly status?: 'Ignored';
  readonly statusReason?: string;
  /** Part of a constant of its module: each process of tests loads it once, before any mutant acts. */
  readonly isAtLoading: boolean;
}

interface Instrumented {
  readonly files: readonly { readonly name: string; readonly content: string }[];
  readonly mutants: readonly (Omit<Mutant, 'file' | 'isAtLoading'> & {
    readonly fileName: string;
  })[];
}

interface InstrumenterModule {
  Instrumenter: new (logger: object) => {
    instrument(files: readonly object[], options: object): Promise<Instrumented>;
  };
}

/** It belongs to the packages of this folder, which the program does not install. */
const INSTRUMENTER = '@stryker-mutator/instrumenter';

/** @returns the mutants and the instrumented text of each file by its path. */
export async function mutantsOf(files: readonly string[]) {
  const { Instrumenter } = (await import(INSTRUMENTER)) as InstrumenterModule;
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: console.warn, isDebugEnabled: () => false };
  const sources = files.map((file) => {
    const name = resolve(file);
    return { name, mutate: true, content: readFileSync(name, 'utf8') };
  });
  const isAtLoading = new Map(sources.map(({ name, content }) => [name, runsAtLoading(content)]));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files: made, mutants } = await new Instrumenter(logger).instrument(sources, options);
  return {
    mutants: mutants.map(({ fileName, ...mutant }): Mutant => ({
      ...mutant,
      file: relative('', fileName),
      isAtLoading: isAtLoading.get(fileName)?.(mutant) ?? false,
    })),
    code: new Map(made.map(({ name, content }) => [name, content])),
  };
}
