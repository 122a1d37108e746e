/** `npm run import`: creates an entry from a project's own files, or from the address of its repository. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { command, UsageError, type Parsed } from '../../lib/command.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { MAX_MANIFEST } from '../../manifests/parse.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { KINDS, type Kind } from '../../schemas/words.ts';
import { expectedKinds } from '../../schemas/expected-kinds.ts';
import { isId } from '../../schemas/patterns.ts';
import { reportText, commentsFor } from './import-report.ts';
import { checkedDraft } from './drop-invalid.ts';
import { draftFromText } from './draft-from-text.ts';
import { loadWords, type Words } from './instance-words.ts';
import { placeEntry } from './place-entry.ts';
import { draftFromRepository, type RepositoryReader } from './read-repository.ts';
import type { CommandContext } from './context.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.import;

export interface ImportContext extends CommandContext {
  /** Created only when a repository is read: it needs the forges of the instance. */
  readonly reader: (site: Words['site']) => RepositoryReader;
}

const OPTIONS = {
  kind: { type: 'string' },
  id: { type: 'string' },
  repository: { type: 'string' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

export const importCommand = command({
  usage: say.usage(KINDS),
  options: OPTIONS,
  allowPositionals: true,
  run: async (parsed, context: ImportContext) => {
    const request = requestOf(parsed);
    const known = loadWords(context.folder);
    const draft = checkedDraft(await read(request, known, context));
    context.print(reportText(draft));
    if (Object.keys(draft.values).length === 0) {
      throw new Error(say.nothing(request.source));
    }
    const kind = request.kind ?? draft.kind;
    if (!kind) {
      const { entries } = known.instance;
      throw new Error(say.sayKind(expectedKinds(entries, known.site.catalogue.kinds)));
    }
    const id = request.id ?? suggestedId(draft.values.name ?? '');
    if (!id) throw new Error(say.giveId);
    const comments = commentsFor(draft, request.source, kind);
    return placeEntry(
      { id, kind, values: draft.values, comments },
      known.instance,
      request,
      context,
    );
  },
});

interface ImportRequest {
  /** The source for the comment in the file. */
  readonly source: string;
  readonly place: string;
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  readonly repository: string | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
}

function requestOf({ values, positionals }: Parsed<typeof OPTIONS>): ImportRequest {
  const [place, ...more] = positionals;
  if (!place || more.length > 0) throw new UsageError(say.nameOne);
  const kind = KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && !kind) {
    throw new Error(say.badKind(values.kind, KINDS));
  }
  if (values.id !== undefined && !isId(values.id)) {
    throw new Error(say.badId(values.id));
  }
  return {
    place,
    source: isAddress(place) ? place : basename(place),
    kind,
    id: values.id,
    repository: values.repository,
    dryRun: values['dry-run'] ?? false,
    force: values.force ?? false,
  };
}

function isAddress(place: string): boolean {
  return /^(?:https?|ssh|git):\/\/|^[\w.-]+@[\w.-]+:/.test(place);
}

async function read(
  { place, kind, repository }: ImportRequest,
  known: Words,
  context: ImportContext,
): Promise<Draft> {
  const { topics, organisations } = known.vocabularies;
  const options: ImportOptions = { kind, topics, organisations };
  const draft = isAddress(place)
    ? await draftFromRepository(place, context.reader(known.site), options)
    : await draftFromText(basename(place), readText(resolve(context.cwd, place)), options);
  if (!repository) return draft;
  const origins = { ...draft.origins, repositories: '--repository' };
  return { ...draft, values: { ...draft.values, repositories: [repository] }, origins };
}

/** A wrong encoding is reported by the importer, which detects it. */
function readText(path: string): string {
  const stats = orNoFile(path, () => statSync(path));
  // Reading a pipe or a device may never end.
  if (!stats.isFile()) throw new Error(say.noFile(path));
  if (stats.size > MAX_MANIFEST) throw new Error(say.tooLarge(path));
  return orNoFile(path, () => readFileSync(path, 'utf8'));
}

function orNoFile<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(say.unreadable(path), { cause });
  }
}
