/** `npm run import`: a new entry from a project's own files, or from the address of its repository. */
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';

import { command, UsageError, type Parsed } from '../../lib/command.ts';
import type { Draft, ImportOptions } from '../../schemas/draft.ts';
import { MAX_MANIFEST } from '../../manifests/parse.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { KINDS, type Kind } from '../../schemas/words.ts';
import { isId } from '../../schemas/patterns.ts';
import { accountText, commentsFor } from './import-report.ts';
import { checkedDraft } from './drop-invalid.ts';
import { draftFromText } from './draft-from-text.ts';
import { loadWords, type Words } from './instance-words.ts';
import { placeEntry } from './place-entry.ts';
import { draftFromRepository, type RepositoryReader } from './read-repository.ts';
import type { CommandContext } from './context.ts';

const USAGE = `Usage: npm run import -- <address or file> [options]
  --kind <kind>         ${KINDS.join(', ')}; needed where the source does not say it
  --id <id>             the name of the file; made from the project's name if it is not given
  --repository <url>    where the sources stand, for a file that does not say it
  --dry-run             prints the entry and writes nothing
  --force               replaces an entry that is there`;

export interface ImportContext extends CommandContext {
  /** Made when a repository is to be read: it needs the forges of the instance. */
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
  usage: USAGE,
  options: OPTIONS,
  allowPositionals: true,
  run: async (parsed, context: ImportContext) => {
    const wish = wishOf(parsed);
    const known = loadWords(context.folder);
    const draft = checkedDraft(await read(wish, known, context));
    context.print(accountText(draft));
    if (Object.keys(draft.values).length === 0) {
      throw new Error(`${wish.source} says nothing of which an entry could be made.`);
    }
    const kind = wish.kind ?? draft.kind;
    if (!kind) throw new Error(`Say what it is: --kind ${KINDS.join('|')}.`);
    const id = wish.id ?? suggestedId(draft.values.name ?? '');
    if (!id) throw new Error('Give it an id with --id, such as "beam-loss-display".');
    const comments = commentsFor(draft, wish.source, kind);
    return placeEntry({ id, kind, values: draft.values, comments }, known.instance, wish, context);
  },
});

interface Wish {
  /** As it shall stand in the comment of the file. */
  readonly source: string;
  readonly place: string;
  readonly kind: Kind | undefined;
  readonly id: string | undefined;
  readonly repository: string | undefined;
  readonly dryRun: boolean;
  readonly force: boolean;
}

function wishOf({ values, positionals }: Parsed<typeof OPTIONS>): Wish {
  const [place, ...more] = positionals;
  if (!place || more.length > 0) throw new UsageError('Name one address or file.');
  const kind = KINDS.find((one) => one === values.kind);
  if (values.kind !== undefined && !kind) {
    throw new Error(`--kind ${values.kind}: write one of ${KINDS.join(', ')}.`);
  }
  if (values.id !== undefined && !isId(values.id)) {
    throw new Error(`--id ${values.id}: use lower-case letters, digits and single hyphens.`);
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
  { place, kind, repository }: Wish,
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

/** A wrong encoding is told by the importer, which sees the signs of it. */
function readText(path: string): string {
  const stats = orNoFile(path, () => statSync(path));
  // A pipe or a device may never end.
  if (!stats.isFile()) throw new Error(`${path} is no file. Name a file or a full web address.`);
  if (stats.size > MAX_MANIFEST)
    throw new Error(`${path} is larger than a megabyte, which no manifest is.`);
  return orNoFile(path, () => readFileSync(path, 'utf8'));
}

function orNoFile<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    throw new Error(`${path} cannot be read. Name a file or a full web address.`, { cause });
  }
}
