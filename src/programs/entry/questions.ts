/** What `npm run new` asks, in the order in which a person thinks. */
import { schemaFault } from '#messages/schema-faults.ts';
import '../../licences/learn-list.ts';
import { nearest } from '../../lib/distance.ts';
import { checkExpression } from '../../licences/check.ts';
import { suggestedId } from '../../lib/suggested-id.ts';
import { entrySchema } from '../../schemas/entry.ts';
import { isId } from '../../schemas/patterns.ts';
import { KINDS, STATUSES, type Kind } from '../../schemas/words.ts';
import type { Words } from './instance-words.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

/** Answers so far, as they were given; a field that was passed over is absent. */
export type Answers = Partial<Record<FieldName, string>>;

export type FieldName =
  | 'kind'
  | 'name'
  | 'id'
  | 'repository'
  | 'summary'
  | 'license'
  | 'status'
  | 'organisations'
  | 'topics';

export interface Question {
  readonly field: FieldName;
  readonly ask: string;
  readonly isRequired: boolean;
  /** Taken when there is no answer. */
  readonly suggestion?: (answers: Answers) => string | undefined;
  /** What is wrong with an answer, in a sentence. */
  readonly fault: (answer: string, answers: Answers) => string | undefined;
}

export function questionsFor({ vocabularies, instance }: Words): readonly Question[] {
  const { shape } = entrySchema;
  return [
    required('kind', say.ask.kind(KINDS), oneOf(KINDS)),
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

type Fault = Question['fault'];

function required(field: FieldName, ask: string, fault: Fault): Question {
  return { field, ask, isRequired: true, fault };
}

function optional(field: FieldName, ask: string, fault: Fault): Question {
  return { field, ask, isRequired: false, fault };
}

interface Checker {
  safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined };
}

function fits(schema: Checker): (value: unknown) => string | undefined {
  return (value) => {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    return issue && schemaFault(issue.message);
  };
}

function oneOf(words: readonly string[]): Fault {
  return (answer) => (words.includes(answer) ? undefined : say.writeOneOf(words));
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

/** Ids of a vocabulary; a wrong one is told together with the nearest ones. */
function knownIn(terms: readonly { readonly id: string }[]): Fault {
  const ids = new Set(terms.map(({ id }) => id));
  return (answer) => {
    const wrong = listOf(answer).find((id) => !ids.has(id));
    if (wrong === undefined) return undefined;
    const near = nearest(wrong, ids, 3);
    return say.unknownId(wrong, near.length > 0 ? near : [...ids]);
  };
}

export function listOf(answer: string): string[] {
  return answer
    .split(/[,\s]+/)
    .map((id) => id.trim())
    .filter(Boolean);
}
