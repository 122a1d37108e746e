/** `npm run new -- news`: its questions and its file. */
import { pageDocument } from '../../instance/document.ts';
import { orderOf } from '../../instance/entry-file/entry-order.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { defined } from '../../lib/defined.ts';
import { newsSchema } from '../../schemas/office/news.ts';
import type { Maker } from './maker.ts';
import { askedInTurn, closingValues, fileNameQuestion } from './office-file.ts';
import { placeFile } from './place-file.ts';
import { type Answers, fits, type Question, required } from './question.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const { ask, newsBody } = entryCommandMessages.new;
const { shape } = newsSchema;

const QUESTIONS: readonly Question[] = [
  required('title', ask.title, fits(shape.title)),
  {
    ...required('date', ask.date, fits(shape.date)),
    suggestion: () => new Date().toISOString().slice(0, 10),
  },
  fileNameQuestion(({ date = '' }) => `${date} `),
  required('summary', ask.news, fits(shape.summary)),
];

export const newNews: Maker = {
  ...askedInTurn(QUESTIONS),
  place: (answers, { instance }, options, context) => {
    const { id = '' } = answers;
    const file = `content/news/${id}.mdx`;
    const text = textOf(answers);
    const page = { path: id, ...pageDocument(file, { ok: true, text }) };
    const news = [...instance.news.filter(({ path }) => path !== id), page];
    return placeFile(file, text, { ...instance, news }, { ...options, force: false }, context);
  },
};

function textOf(answers: Answers): string {
  const { title, date, summary } = answers;
  const values = defined({ title, date, summary, ...closingValues(answers) });
  return `---\n${writeEntry(values, { order: orderOf(newsSchema) ?? {} })}---\n\n${newsBody}\n`;
}
