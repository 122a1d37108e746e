import type { ExitCode } from '../../lib/command.ts';
import type { CommandContext } from './context.ts';
import type { Words } from './instance-words.ts';
import type { PlaceOptions } from './place-file.ts';
import type { Answers, Question } from './question.ts';

/** A kind of file that `npm run new` can create. */
export interface Maker {
  /** Names of its questions, which are also its flags. */
  readonly fields: readonly string[];
  readonly questions: (known: Words, options: PlaceOptions) => readonly Question[];
  /** Writes the file, or reports why not. */
  readonly place: (
    answers: Answers,
    known: Words,
    options: PlaceOptions,
    context: CommandContext,
  ) => ExitCode;
}
