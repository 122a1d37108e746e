import ts from 'typescript';

/** Every text in a program: strings and the pieces of templates, but for those in nodes that are passed over. */
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
