/** Arithmetic in aperture macros: `$1+2x(3-$2)`. Parsed once, evaluated for each aperture. */
import { boardMessages as say } from '#messages/boards.ts';
import { BoardFault } from '../fault.ts';

export type Variables = ReadonlyMap<number, number>;
export type Expression = (variables: Variables) => number;

/** Levels of brackets. */
const DEEPEST = 30;

const TOKEN = /\$\d{1,9}|\d+(?:\.\d*)?|\.\d+|[-+x/()]/gi;

type Operation = (a: number, b: number) => number;

const SUMS: Readonly<Record<string, Operation>> = { '+': (a, b) => a + b, '-': (a, b) => a - b };
const PRODUCTS: Readonly<Record<string, Operation>> = {
  x: (a, b) => a * b,
  '/': (a, b) => a / b,
};

export function expressionOf(text: string, line: number): Expression {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  const fault = () => new BoardFault(say.faults.gerber.noExpression(line));
  if (tokens.join('') !== text.toLowerCase()) throw fault();
  let at = 0;
  let depth = 0;

  const chain = (next: () => Expression, operations: Readonly<Record<string, Operation>>) => () => {
    const first = next();
    const others: (readonly [Operation, Expression])[] = [];
    for (let operation; (operation = operations[tokens[at] ?? '']);) {
      at += 1;
      others.push([operation, next()]);
    }
    return (variables: Variables) =>
      others.reduce((value, [apply, other]) => apply(value, other(variables)), first(variables));
  };

  const value = (): Expression => {
    const token = tokens[at] ?? '';
    at += 1;
    if (token === '+' || token === '-') return signed(token);
    if (token === '(') return bracketed();
    if (/^\d|^\./.test(token)) return constant(Number(token));
    if (!token.startsWith('$')) throw fault();
    const name = Number(token.slice(1));
    return (variables) => variables.get(name) ?? 0;
  };
  const nested = (read: () => Expression): Expression => {
    depth += 1;
    if (depth > DEEPEST) throw fault();
    const inner = read();
    depth -= 1;
    return inner;
  };
  const signed = (sign: string) => {
    const inner = nested(value);
    return sign === '-' ? (variables: Variables) => -inner(variables) : inner;
  };
  const bracketed = () => {
    const inner = nested(sum);
    if (tokens[at] !== ')') throw fault();
    at += 1;
    return inner;
  };
  const sum: () => Expression = chain(chain(value, PRODUCTS), SUMS);

  const whole = sum();
  if (at < tokens.length) throw fault();
  return whole;
}

function constant(number: number): Expression {
  return () => number;
}
