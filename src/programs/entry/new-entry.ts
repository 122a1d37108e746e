/** `npm run new -- entry`: its questions, in the order in which people think, and its file. */
import '../../licences/learn-list.ts';
import { defined } from '../../lib/defined.ts';
import { checkExpression } from '../../licences/check.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { expectedKinds } from '../../schemas/expected-kinds.ts';
import { isId } from '../../schemas/patterns.ts';
import { KINDS, STATUSES, type Kind, type Status } from '../../schemas/words.ts';
import type { Words } from './instance-words.ts';
import type { Maker } from './maker.ts';
import { placeEntry } from './place-entry.ts';
import {
  type Answers,
  fits,
  knownIn,
  listOf,
  oneOf,
  optional,
  type Question,
  required,
} from './question.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

export const newEntry: Maker = {
  fields: [
    ...(['kind', 'name', 'id', 'repository', 'summary'] as const),
    ...(['license', 'status', 'organisations', 'topics'] as const),
  ],
  questions: (known, { force }) =>
    questionsFor(known).map((one) =>
      one.field === 'id' && force ? { ...one, fault: () => undefined } : one,
    ),
  place: (answers, { instance }, options, context) => {
    const { id = '', kind = '' } = answers;
    const entry = { id, kind: kind as Kind, values: valuesOf(answers) };
    return placeEntry(entry, instance, options, context);
  },
};

function questionsFor({ vocabularies, instance, site }: Words): readonly Question[] {
  const { shape } = entrySchema;
  const kinds = expectedKinds(instance.entries, site.catalogue.kinds);
  return [
    // Any other is taken as well: by its first entry, a catalogue begins with a kind.
    {
      ...required('kind', say.ask.kind(kinds), oneOf(KINDS)),
      suggestion: () => (kinds.length === 1 ? kinds[0] : undefined),
    },
    required('name', say.ask.name, fits(shape.name)),
    {
      ...required('id', say.ask.id, (id) => faultOfId(id, instance.entries)),
      suggestion: ({ name }) => suggestedId(name ?? '') || undefined,
    },
    required('repository', say.ask.repository, (url) => fits(shape.repositories)([url])),
    optional('summary', say.ask.summary, fits(shape.summary)),
    optional('license', say.ask.license, faultOfLicense),
    optional('status', say.ask.status(STATUSES), oneOf(STATUSES)),
    optional('organisations', say.ask.organisations, knownIn(vocabularies.organisations)),
    optional('topics', say.ask.topics, knownIn(vocabularies.topics)),
  ];
}

function faultOfId(id: string, entries: Words['instance']['entries']): string | undefined {
  if (!isId(id)) return say.badId;
  const other = entries.find((one) => one.id === id);
  return other && say.takenId(other.file);
}

function faultOfLicense(expression: string, { kind }: Answers): string | undefined {
  const part = (kind ?? 'software') as Kind;
  const isError = (code: string) => !/not-osi-approved|unsuited/.test(code);
  return checkExpression(expression, part).find(({ code }) => isError(code))?.message;
}

function valuesOf(answers: Answers): DraftValues {
  const { kind = 'software', name, repository, summary, license, status } = answers;
  const list = (field: 'organisations' | 'topics') => {
    const ids = listOf(answers[field] ?? '');
    return ids.length > 0 ? ids : undefined;
  };
  return defined({
    name,
    summary,
    status: status as Status | undefined,
    licenses: license ? { [kind]: license } : undefined,
    repositories: repository ? [repository] : undefined,
    organisations: list('organisations'),
    topics: list('topics'),
  });
}
