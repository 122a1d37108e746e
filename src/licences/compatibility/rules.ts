import { DEPRECATED_IDS, LICENSE_IDS } from '../ids.ts';
import file from './rules.json' with { type: 'json' };
import { type CompatibilityData, createMatrix, type Matrix, type RulesFile } from './matrix.ts';

/** The rules in Node; browsers load the same data as an asset. */
export const compatibilityData: CompatibilityData = {
  ...(file as RulesFile),
  listed: [...LICENSE_IDS, ...DEPRECATED_IDS],
};

export const matrix: Matrix = createMatrix(compatibilityData);
