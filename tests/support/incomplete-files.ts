/** Finds the files in which the compiler demands more when a list of the program gets another item. */
import ts from 'typescript';

/** Compiler errors for a missing property, plain or by `satisfies`. */
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
 * Those of the files that are incomplete once another file has this text. Their other imports are not resolved, which
 * would take longer.
 *
 * @param types files whose declarations are needed.
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
