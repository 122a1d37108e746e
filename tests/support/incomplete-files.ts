/** Where the compiler asks for more when a list of the program has one item more. */
import ts from 'typescript';

/** "Property … is missing", alone or where `satisfies` asks for it. */
const MISSING = new Set([2741, 2739, 1360]);

const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  noResolve: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.Preserve,
  types: [],
};

/**
 * Those of the files that lack something once another file has this text. What else they import is left out: it would
 * take longer, and say nothing.
 *
 * @param types files without which types of theirs are not known.
 */
export function incompleteFiles(
  files: readonly string[],
  changed: { readonly file: string; readonly text: string },
  types: readonly string[] = [],
): string[] {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile } = host;
  host.getSourceFile = (file, ...rest) =>
    file === changed.file
      ? ts.createSourceFile(file, changed.text, ts.ScriptTarget.ESNext)
      : getSourceFile(file, ...rest);
  const program = ts.createProgram([changed.file, ...files, ...types], OPTIONS, host);
  return files.filter((file) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(file))
      .some(({ code }) => MISSING.has(code)),
  );
}
