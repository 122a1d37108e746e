/** Files as such: readable, with a valid name, in the right folder. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Document } from '../../document.ts';
import type { Listed } from '../../folder.ts';
import { isDeviceName, isId } from '../../../schemas/patterns.ts';
import { pageDocuments, yamlDocuments, type Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problemAt, type Problem } from '../problem.ts';

export function* fileProblems(context: Context): Generator<Problem> {
  const { entries, ecosystems, guidelines, news, office, strays, outside } = context.instance;
  const { metadata, events, history, numbers, vulnerabilities, ...records } = context.instance;
  const { boards, pictures, foreign, bills } = records;
  const generated = [
    ...[metadata, events, history, numbers, vulnerabilities],
    ...[...boards, ...pictures, ...foreign, ...bills],
  ];
  const all = [...yamlDocuments(context), ...pageDocuments(context), ...generated];
  for (const document of all) yield* faults(document);
  const byId = [...entries, ...ecosystems, ...Object.values(office).flat()];
  for (const { file, id } of byId) yield* nameProblems(file, id, context);
  for (const { file, path } of [...guidelines, ...news]) {
    for (const part of path.split('/')) yield* nameProblems(file, part, context);
  }
  for (const stray of strays) yield strayProblem(stray);
  for (const file of outside) yield problemAt('file/outside', file, say.folderOutside);
}

function* faults(document: Document | undefined): Generator<Problem> {
  if (!document) return;
  for (const { code, message, position } of document.faults) {
    yield problemAt(code, document.file, message, position);
  }
}

function* nameProblems(file: string, id: string, { suggestId }: Context): Generator<Problem> {
  if (isId(id)) return;
  if (isDeviceName(id)) {
    yield problemAt('file/name', file, say.deviceName(shown(id)));
    return;
  }
  const better = suggestId(id);
  const hint = better ? ` ${say.rename(shown(better))}` : '';
  yield problemAt('file/name', file, say.fileName + hint);
}

function strayProblem({ file, name, isFolder }: Listed): Problem {
  if (isFolder) return problemAt('file/unexpected', file, say.folderUnread);
  if (!/\.ya?ml$/i.test(name)) return problemAt('file/unexpected', file, say.fileUnread);
  if (file.startsWith('catalogue/vocabularies/'))
    return problemAt('file/unexpected', file, say.noVocabulary);
  return problemAt('file/extension', file, say.extension);
}
