import { DEPRECATED_IDS, LICENSE_IDS } from '../ids.ts';
import file from './rules.json' with { type: 'json' };
import { type CompatibilityData, createMatrix, type Matrix, type RulesFile } from './matrix.ts';

/** The rules for programs that run in Node; the browser asks for the same data as an asset. */
export const compatibilityData: CompatibilityData = {
  ...(file as RulesFile),
  listed: [...LICENSE_IDS, ...DEPRECATED_IDS],
};

export const matrix: Matrix = createMatrix(compatibilityData);
