/** What runs only while a module is loaded: all that stands in no function. */
import ts from 'typescript';

import type { Place } from './identity.ts';

/** @returns whether a place in this text is outside all functions; a function itself is made while its module is loaded. */
export function runsAtLoading(text: string): (place: Pick<Place, 'location'>) => boolean {
  const source = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest);
  return ({ location: { start, end } }) => {
    const from = source.getPositionOfLineAndCharacter(start.line, start.column);
    const to = source.getPositionOfLineAndCharacter(end.line, end.column);
    const isInFunction = (node: ts.Node): boolean | undefined =>
      ts.forEachChild(node, (child) => {
        const [first, last] = [child.getStart(source), child.end];
        if (first > from || last < to) return false;
        const isWhole = first === from && last === to;
        return (ts.isFunctionLike(child) && !isWhole) || isInFunction(child);
      });
    return !isInFunction(source);
  };
}
