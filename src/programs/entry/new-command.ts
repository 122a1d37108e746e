/** `npm run new`: creates a file of the instance from answers or flags. */
import { command, UsageError } from '../../lib/command.ts';
import { isKeyOf } from '../../lib/records.ts';
import { loadWords } from './instance-words.ts';
import { newEntry } from './new-entry.ts';
import { newEvent } from './new-event.ts';
import { newNews } from './new-news.ts';
import { answerAll, type NewContext } from './question.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const say = entryCommandMessages.new;

/** What can be created, by the argument after the command. */
const MAKERS = { entry: newEntry, event: newEvent, news: newNews } as const;

const FIELDS = new Set(Object.values(MAKERS).flatMap(({ fields }) => fields));
const texts = [...FIELDS].map((name) => [name, { type: 'string' }]);

export const newCommand = command({
  usage: say.usage,
  options: {
    ...(Object.fromEntries(texts) as Record<string, { type: 'string' }>),
    'dry-run': { type: 'boolean' },
    force: { type: 'boolean' },
  },
  allowPositionals: true,
  run: async ({ values, positionals: [what = 'entry', ...rest] }, context: NewContext) => {
    if (!isKeyOf(MAKERS, what) || rest.length > 0)
      throw new UsageError(say.unknownKind([what, ...rest].join(' '), Object.keys(MAKERS)));
    const { fields, questions, place } = MAKERS[what];
    const given = Object.entries<unknown>(values).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.trim()] as const] : [],
    );
    const foreign = given.find(([name]) => !fields.includes(name));
    if (foreign) throw new UsageError(say.foreignFlag(foreign[0], what));
    const options = { force: values['force'] === true, dryRun: values['dry-run'] === true };
    const known = loadWords(context.folder);
    const answers = await answerAll(questions(known, options), Object.fromEntries(given), context);
    return place(answers, known, options, context);
  },
});
