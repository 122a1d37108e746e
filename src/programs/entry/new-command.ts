/** `npm run new`: asks for what an entry needs, or takes it from flags, and writes the file. */
import { defined } from '../../lib/defined.ts';
import { command } from '../../lib/command.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import type { Kind, Status } from '../../schemas/words.ts';
import { loadWords } from './instance-words.ts';
import { placeEntry } from './place-entry.ts';
import { listOf, questionsFor, type Answers, type FieldName, type Question } from './questions.ts';
import type { CommandContext } from './context.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

export interface NewContext extends CommandContext {
  /** Asks a person; absent where there is none. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** A person who misses a question so often wants something else. */
const MOST_TRIES = 5;

const FLAGS = [
  'kind',
  'name',
  'id',
  'repository',
  'summary',
  'license',
  'status',
  'organisations',
  'topics',
] as const satisfies readonly FieldName[];

const texts = FLAGS.map((name) => [name, { type: 'string' }]);

export const newCommand = command({
  usage: say.usage,
  options: {
    ...(Object.fromEntries(texts) as Record<FieldName, { type: 'string' }>),
    'dry-run': { type: 'boolean' },
    force: { type: 'boolean' },
  },
  run: async (
    { values: { force = false, 'dry-run': dryRun = false, ...flags } },
    context: NewContext,
  ) => {
    const given = FLAGS.flatMap((name) => {
      const value = flags[name];
      return value === undefined ? [] : [[name, value.trim()] as const];
    });
    const known = loadWords(context.folder);
    const questions = questionsFor(known).map((one) =>
      one.field === 'id' && force ? { ...one, fault: () => undefined } : one,
    );
    const answers = await answerAll(questions, Object.fromEntries(given), context);
    const { kind, id } = answers;
    const entry = { id: id ?? '', kind: kind as Kind, values: valuesOf(answers) };
    return placeEntry(entry, known.instance, { force, dryRun }, context);
  },
});

/** @throws one sentence for the user when something required is missing or a flag is wrong. */
async function answerAll(
  questions: readonly Question[],
  given: Answers,
  context: NewContext,
): Promise<Answers> {
  const answers: Answers = {};
  for (const question of questions) {
    const flag = given[question.field];
    const answer = flag ?? (await answerTo(question, answers, context));
    const fault = flag === undefined ? undefined : question.fault(flag, answers);
    if (fault) throw new Error(say.badFlag(question.field, answer ?? '', fault));
    if (answer) answers[question.field] = answer;
    else if (question.isRequired) throw new Error(say.missing(question.field, question.ask));
  }
  return answers;
}

async function answerTo(
  question: Question,
  answers: Answers,
  { ask, print }: NewContext,
): Promise<string | undefined> {
  const suggestion = question.suggestion?.(answers);
  if (!ask) return suggestion;
  const hint = suggestion ?? (question.isRequired ? '' : say.mayBeEmpty);
  for (let attempt = 0; attempt < MOST_TRIES; attempt += 1) {
    const said = (await ask(`${question.ask}${hint && ` [${hint}]`} `)).trim();
    const answer = said || suggestion;
    if (!answer && !question.isRequired) return undefined;
    const fault = answer ? question.fault(answer, answers) : say.needed;
    if (!fault) return answer;
    print(`  ${fault}`);
  }
  throw new Error(say.nothingWritten);
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
