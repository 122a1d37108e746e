import type { ExitCode } from '../../lib/command.ts';
import type { CommandContext } from './context.ts';
import type { Words } from './instance-words.ts';
import type { PlaceOptions } from './place-file.ts';
import type { Answers, Question } from './question.ts';

/** Something that `npm run new` can begin. */
export interface Maker {
  /** The names of its questions, which are its flags. */
  readonly fields: readonly string[];
  readonly questions: (known: Words, options: PlaceOptions) => readonly Question[];
  /** Writes its file, or says why not. */
  readonly place: (
    answers: Answers,
    known: Words,
    options: PlaceOptions,
    context: CommandContext,
  ) => ExitCode;
}
