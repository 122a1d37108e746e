import { DEPRECATED_IDS, LICENSE_IDS } from '../ids.ts';
import file from './rules.json' with { type: 'json' };
import { licenceReason } from '#messages/licence-reasons.ts';
import {
  type CompatibilityData,
  createMatrix,
  type Matrix,
  type Rule,
  type RulesFile,
} from './matrix.ts';

const { licenses, exceptions, rules } = file as RulesFile;

/** The rules in Node; browsers load the same data as an asset. */
export const compatibilityData: CompatibilityData = {
  licenses,
  exceptions,
  rules: rules.map(inLanguage),
  listed: [...LICENSE_IDS, ...DEPRECATED_IDS],
};

export const matrix: Matrix = createMatrix(compatibilityData);

function inLanguage({ why, note, ...rule }: Rule): Rule {
  return {
    ...rule,
    why: licenceReason(why),
    ...(note !== undefined && { note: licenceReason(note) }),
  };
}
