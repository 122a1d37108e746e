/** The questions that events and news have in common. */
import { suggestedId } from '../../lib/suggested-id.ts';
import { statementSource } from '../../schemas/office/statement.ts';
import { id as idSchema, listOf as listSchema } from '../../schemas/text.ts';
import type { Words } from './instance-words.ts';
import type { Maker } from './maker.ts';
import {
  type Answers,
  fits,
  knownIn,
  listOf,
  optional,
  type Question,
  required,
} from './question.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

/** Asks for the name of the file; suggested from its title. */
export function fileNameQuestion(start: (answers: Answers) => string): Question {
  return {
    ...required('id', say.ask.fileName, fits(idSchema)),
    suggestion: (answers) => suggestedId(`${start(answers)}${answers['title'] ?? ''}`) || undefined,
  };
}

/** All questions of news or an event: first its own, then the common ones. */
export function askedInTurn(questions: readonly Question[]): Pick<Maker, 'fields' | 'questions'> {
  const closing = ['tags', 'entries', 'source', 'source-title'];
  return {
    fields: [...questions.map(({ field }) => field), ...closing],
    questions: (known) => [...questions, ...closingQuestions(known)],
  };
}

function closingQuestions({ instance }: Words): readonly Question[] {
  const { url, title } = statementSource.shape;
  const tagsFit = fits(listSchema(idSchema, 10));
  return [
    optional('tags', say.ask.tags, (answer) => tagsFit(listOf(answer))),
    optional('entries', say.ask.entries, knownIn(instance.entries)),
    required('source', say.ask.source, fits(url)),
    required('source-title', say.ask.sourceTitle, fits(title)),
  ];
}

/** The answers to the common questions as values of the file; undefined where skipped. */
export function closingValues({ tags, entries, source, 'source-title': title }: Answers) {
  const list = (answer: string | undefined) => (answer ? listOf(answer) : undefined);
  const named = list(entries);
  return {
    tags: list(tags),
    related: named && { entries: named },
    sources: [{ title, url: source }],
  };
}
