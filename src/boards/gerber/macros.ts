/** Aperture macros: shapes composed of primitives, with parameters from each aperture. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';
import type { Figure } from '../path.ts';
import type { Budget } from './budget.ts';
import { expressionOf, type Expression } from './expression.ts';
import { piecesOf, type Piece } from './primitives.ts';
import { mergedPieces } from './rounding.ts';

interface Statement {
  /** Number of the variable that is set, or code of a primitive. */
  readonly sets?: number;
  readonly code?: number;
  readonly values: readonly Expression[];
}

export interface Macro {
  readonly name: string;
  readonly statements: readonly Statement[];
}

/** @param text `AMname*part*part*`, without the per cent signs. */
export function macroOf(text: string, line: number): Macro {
  const [head = '', ...parts] = text.split('*');
  const statements = parts
    .filter((part) => part !== '' && !part.startsWith('0'))
    .map((part) => statementOf(part, line));
  return { name: head.slice(2), statements };
}

function statementOf(part: string, line: number): Statement {
  const [, name, value] = /^\$(\d{1,9})=(.+)$/.exec(part) ?? [];
  if (name !== undefined && value !== undefined) {
    return { sets: Number(name), values: [expressionOf(value, line)] };
  }
  const [code = '', ...values] = part.split(',');
  if (!/^\d{1,2}$/.test(code)) throw new BoardFault(say.faults.gerber.noMacro(line));
  return {
    code: Number(code),
    values: values.filter((one) => one !== '').map((one) => expressionOf(one, line)),
  };
}

/** @param unit of the file, in mm. */
export function macroFigures(
  { statements }: Macro,
  parameters: readonly number[],
  unit: number,
  budget: Budget,
  line: number,
): readonly Figure[] {
  const variables = new Map(parameters.map((value, index) => [index + 1, value]));
  const pieces = statements.flatMap(({ sets, code, values }): readonly Piece[] => {
    budget.spend(1 + values.length);
    const numbers = values.map((value) => value(variables));
    if (!numbers.every((number) => Number.isFinite(number) && Math.abs(number) < 1e6)) {
      throw new BoardFault(say.faults.gerber.noNumber(line));
    }
    if (sets !== undefined) variables.set(sets, numbers[0] ?? 0);
    return code === undefined ? [] : piecesOf(code, numbers, unit, line);
  });
  return mergedPieces(pieces);
}
