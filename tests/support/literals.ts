import ts from 'typescript';

/** Every string and template text in a program, except for those in skipped nodes. */
export function literalsIn(
  program: string,
  isPassedOver: (node: ts.Node) => boolean = () => false,
): string[] {
  const literals: string[] = [];
  const visit = (node: ts.Node) => {
    if (isPassedOver(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateMiddleOrTemplateTail(node) ||
      ts.isTemplateHead(node)
    ) {
      literals.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('program.ts', program, ts.ScriptTarget.Latest, true));
  return literals;
}
