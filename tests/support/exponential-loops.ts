/** Finds regular expressions that may take exponential time. */
import { type AST, parseRegExpLiteral, visitRegExpAST } from '@eslint-community/regexpp';
import { checkSync } from 'recheck';
import ts from 'typescript';

// The backend in JavaScript: the same on all machines, without Java or a binary.
process.env['RECHECK_BACKEND'] = 'pure';

/** Loops with a smaller bound cannot take long. */
const MANY = 10;
const LONGEST_MS = 5000;

/** The regular expressions in a file, as literals: `/a+/g`. */
export function expressionsIn(file: string, code: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
  return found;
}

/** The faults of each loop in an expression. A loop whose complexity cannot be determined counts as a fault. */
export function exponentialLoops(literal: string): string[] {
  return loopsIn(literal).flatMap(({ source, flags }) => {
    const params = { checker: 'automaton', timeout: LONGEST_MS } as const;
    const found = checkSync(source, flags, params);
    if (found.status === 'unknown') return [`${source}: unknown (${found.error.kind})`];
    return found.complexity.type === 'exponential' ? [`${source}: exponential`] : [];
  });
}

/**
 * Each outermost loop with a variable body, as an expression of its own. Only these can be exponential: what is around
 * them multiplies the time by a polynomial at most, which lint refuses.
 */
function loopsIn(literal: string): { source: string; flags: string }[] {
  const expression = parseRegExpLiteral(literal);
  const flags = expression.flags.raw.replaceAll(/[dgy]/g, '');
  const loops: AST.Quantifier[] = [];
  let end = 0;
  visitRegExpAST(expression, {
    onQuantifierEnter(node) {
      if (node.max <= MANY || node.start < end) return;
      loops.push(node);
      ({ end } = node);
    },
  });
  return loops
    .filter(({ element }) => varies(element))
    .map(({ element }) => ({ source: `^(?:${simplified(element)})*$`, flags }));
}

/** Whether it contains alternatives, or a repetition without a fixed end. */
function varies(element: AST.Element): boolean {
  let does = false;
  const onGroupEnter = ({ alternatives }: AST.Group | AST.CapturingGroup) => {
    does ||= alternatives.length > 1;
  };
  visitRegExpAST(element, {
    onGroupEnter,
    onCapturingGroupEnter: onGroupEnter,
    onQuantifierEnter({ min, max }) {
      does ||= min !== max;
    },
  });
  return does;
}

/**
 * An expression that matches the same or more: without lookaround, which the checker does not support, and without
 * large numbers.
 */
function simplified(element: AST.Element): string {
  const edits: { start: number; end: number; text: string }[] = [];
  let end = 0;
  visitRegExpAST(element, {
    onAssertionEnter(node) {
      if (!node.kind.startsWith('look') || node.start < end) return;
      edits.push({ start: node.start, end: node.end, text: '' });
      ({ end } = node);
    },
    onQuantifierLeave(node) {
      if (node.max <= MANY || node.start < end) return;
      edits.push({ start: node.element.end, end: node.end, text: node.min > 0 ? '+' : '*' });
    },
  });
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (raw, edit) =>
        raw.slice(0, edit.start - element.start) + edit.text + raw.slice(edit.end - element.start),
      element.raw,
    );
}
