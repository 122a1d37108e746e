import file from './rules.json' with { type: 'json' };
import { createMatrix, type Matrix, type RulesFile } from './matrix.ts';

/** The rules for programs that run in Node; the browser asks for the same file as an asset. */
export const rulesFile = file as RulesFile;

export const matrix: Matrix = createMatrix(rulesFile);
