/** Files as such: whether they can be read, what they are called, what else stands beside them. */
import type { Document } from '../../document.ts';
import type { Listed } from '../../folder.ts';
import { suggestedId } from '../../../lib/suggested-id.ts';
import { isDeviceName, isId } from '../../../schemas/patterns.ts';
import { pageDocuments, yamlDocuments, type Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problemAt, type Problem } from '../problem.ts';

export function* fileProblems(context: Context): Generator<Problem> {
  const { metadata, events, history, numbers, ...instance } = context.instance;
  const { entries, ecosystems, guidelines, strays, outside } = instance;
  const generated = [metadata, events, history, numbers];
  const all = [...yamlDocuments(context), ...pageDocuments(context), ...generated];
  for (const document of all) yield* faults(document);
  for (const { file, id } of [...entries, ...ecosystems]) yield* nameProblems(file, id);
  for (const { file, path } of guidelines) {
    for (const part of path.split('/')) yield* nameProblems(file, part);
  }
  for (const stray of strays) yield strayProblem(stray);
  for (const file of outside) {
    const message =
      'This is a link that leads nowhere or out of the instance, so nothing in it is read. Put the folder itself here.';
    yield problemAt('file/outside', file, message);
  }
}

function* faults(document: Document | undefined): Generator<Problem> {
  if (!document) return;
  for (const { code, message, position } of document.faults) {
    yield problemAt(code, document.file, message, position);
  }
}

function* nameProblems(file: string, id: string): Generator<Problem> {
  if (isId(id)) return;
  if (isDeviceName(id)) {
    const message = `Windows keeps the name ${shown(id)} for itself and cannot store the file. Choose another.`;
    yield problemAt('file/name', file, message);
    return;
  }
  const better = suggestedId(id);
  const hint = better ? ` Rename it, for instance to ${shown(better)}.` : '';
  const rule = 'use lower-case letters, digits and single hyphens, 80 at most';
  yield problemAt('file/name', file, `The name of the file is the id: ${rule}.${hint}`);
}

function strayProblem({ file, name, isFolder }: Listed): Problem {
  if (isFolder)
    return problemAt(
      'file/unexpected',
      file,
      'A folder here is not read. Put the files one level up.',
    );
  if (!/\.ya?ml$/i.test(name))
    return problemAt('file/unexpected', file, 'This file is not read. Remove it.');
  if (file.startsWith('catalogue/vocabularies/')) {
    return problemAt(
      'file/unexpected',
      file,
      'There is no vocabulary of this name, so the file is not read.',
    );
  }
  return problemAt('file/extension', file, 'The file is not read: its name must end in ".yaml".');
}
