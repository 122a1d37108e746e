/** A question of `npm run new`, answered by a person or by a flag. */
import { schemaFault } from '#messages/schema-faults.ts';
import { nearest } from '../../lib/distance.ts';
import type { CommandContext } from './context.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

export interface NewContext extends CommandContext {
  /** Prompts a person; absent when there is no terminal. */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
}

/** Name of the field → answer as given; skipped fields are absent. */
export type Answers = Readonly<Partial<Record<string, string>>>;

export interface Question {
  /** Also the name of its flag. */
  readonly field: string;
  readonly ask: string;
  readonly isRequired: boolean;
  /** Default for an empty answer. */
  readonly suggestion?: (answers: Answers) => string | undefined;
  /** One sentence about a wrong answer; undefined for a valid one. */
  readonly fault: Fault;
}

type Fault = (answer: string, answers: Answers) => string | undefined;

export function required(field: string, ask: string, fault: Fault): Question {
  return { field, ask, isRequired: true, fault };
}

export function optional(field: string, ask: string, fault: Fault): Question {
  return { field, ask, isRequired: false, fault };
}

interface Checker {
  safeParse(value: unknown): { error?: { issues: { message: string }[] } | undefined };
}

export function fits(schema: Checker): (value: unknown) => string | undefined {
  return (value) => {
    const [issue] = schema.safeParse(value).error?.issues ?? [];
    return issue && schemaFault(issue.message);
  };
}

export function oneOf(words: readonly string[]): Fault {
  return (answer) => (words.includes(answer) ? undefined : say.writeOneOf(words));
}

/** Accepts existing ids; suggests the nearest ones for any other. */
export function knownIn(terms: readonly { readonly id: string }[]): Fault {
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

/** After so many wrong answers to one question it gives up. */
const MOST_TRIES = 5;

/** @throws one sentence for the user when something required is missing or a flag is wrong. */
export async function answerAll(
  questions: readonly Question[],
  given: Answers,
  context: NewContext,
): Promise<Answers> {
  const answers: Record<string, string> = {};
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
