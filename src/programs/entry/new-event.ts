/** `npm run new -- event`: its questions and its file. */
import { yamlDocument } from '../../instance/document.ts';
import { orderOf } from '../../instance/entry-file/entry-order.ts';
import { schemaLineIn } from '../../instance/entry-file/format.ts';
import { writeEntry } from '../../instance/entry-file/write.ts';
import { defined } from '../../lib/defined.ts';
import { OFFICE } from '../../schemas/office/collections.ts';
import { eventSchema } from '../../schemas/office/event.ts';
import { webAddress } from '../../schemas/text.ts';
import type { Maker } from './maker.ts';
import { askedInTurn, closingValues, fileNameQuestion } from './office-file.ts';
import { placeFile } from './place-file.ts';
import { type Answers, fits, optional, required } from './question.ts';
import { entryCommandMessages } from '#messages/entry-commands.ts';

const { ask } = entryCommandMessages.new;
const { shape } = eventSchema;

const QUESTIONS = [
  required('title', ask.title, fits(shape.title)),
  required('start', ask.start, fits(shape.start)),
  optional('end', ask.end, fits(shape.end)),
  optional('time-zone', ask.zone, fits(shape.timeZone)),
  fileNameQuestion(() => ''),
  optional('place', ask.place, fits(shape.place)),
  optional('online', ask.online, fits(shape.online)),
  optional('organiser', ask.organiser, fits(shape.organiser)),
  required('summary', ask.event, fits(shape.summary)),
  optional('page', ask.page, fits(webAddress)),
];

export const newEvent: Maker = {
  ...askedInTurn(QUESTIONS),
  place: (answers, { instance }, options, context) => {
    const { id = '' } = answers;
    const file = `${OFFICE.event.place}/${id}.yaml`;
    const order = orderOf(eventSchema) ?? {};
    const text = writeEntry(valuesOf(answers), { order, line: schemaLineIn(file, 'event') });
    const document = { id, ...yamlDocument(file, { ok: true, text }) };
    const event = [...instance.office.event.filter((one) => one.id !== id), document];
    const changed = { ...instance, office: { ...instance.office, event } };
    return placeFile(file, text, changed, { ...options, force: false }, context);
  },
};

function valuesOf(answers: Answers): object {
  const { title, start, end, place, online, organiser, summary, page } = answers;
  return defined({
    ...{ title, start, end, timeZone: answers['time-zone'], place, online, organiser, summary },
    links: page ? { page } : undefined,
    updated: new Date().toISOString().slice(0, 10),
    ...closingValues(answers),
  });
}
