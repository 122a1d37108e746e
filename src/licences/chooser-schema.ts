/** The licence chooser of an office: `content/licence-chooser.yaml`. Questions, answers and where they lead. */
import { z } from 'astro/zod';

import { licenseChooserFaults as say } from '#messages/licence-chooser-faults.ts';
import { own } from '../lib/records.ts';
import { checkExpression } from './check.ts';
import { ARTEFACTS } from '../schemas/entry.ts';
import { id, line } from '../schemas/text.ts';

const link = z.strictObject({
  label: line(80).describe('The words to show.'),
  to: z.union([z.string().regex(/^\/[^/\\\s]?[^\\\s]*$/), z.url({ protocol: /^(https|mailto)$/ })]),
});

const license = line(80).describe('SPDX expression.');

const answer = z
  .strictObject({
    id,
    label: line(120).describe('The answer, as a person would give it.'),
    leads: line(160).describe('What it leads to.'),
    because: line(120).optional().describe('Its part of the reason, after "because".'),
    sharing: z
      .union([z.literal(0), z.literal(1), z.literal(2)])
      .optional()
      .describe('How much others must share: 0 nothing, 1 changes to this part, 2 the whole.'),
    next: id.optional().describe('The question that follows.'),
    outcome: id.optional().describe('The recommendation that it ends in.'),
    stop: id.optional().describe('The stop that it ends in.'),
  })
  .refine(
    ({ next, outcome, stop }) => [next, outcome, stop].filter(Boolean).length < 2,
    say.onePlace,
  );

const question = z
  .strictObject({
    ask: line(120).describe('The question.'),
    help: line(250).optional(),
    for: z
      .array(z.enum(ARTEFACTS))
      .min(1)
      .optional()
      .describe('Parts it is asked for; all if absent.'),
    inbound: z
      .literal(true)
      .optional()
      .describe('Asks which licences are inside; the answers must be "no" and "yes".'),
    answers: z.array(answer).min(2).max(6),
  })
  .refine(
    ({ inbound, answers }) => !inbound || answers.map((item) => item.id).join() === 'no,yes',
    say.noAndYes,
  );

const outcome = z.strictObject({
  license,
  why: line(250).describe('Why this licence, in a sentence.'),
  alternatives: z
    .array(z.strictObject({ license, when: line(160).describe('When to take it instead.') }))
    .max(2)
    .optional()
    .describe('Licences that ask for no more, the best first; two at most.'),
  steps: z.array(line(250)).optional().describe('What to do that this licence alone asks for.'),
});

const stop = z.strictObject({
  title: line(80),
  text: line(300),
  links: z.array(link).optional(),
});

const part = z.strictObject({
  id: z.enum(ARTEFACTS),
  label: line(60),
  note: line(120),
  because: line(120).describe('Its part of the reason, after "because".'),
  start: id.describe('The first question of its own.'),
  next: z.array(link).min(1).describe('Pages that say how to go on.'),
});

const shape = z.strictObject({
  lead: line(250),
  holder: line(80).describe('Who holds the copyright, in the example of a notice.'),
  frame: z.array(id).describe('Questions asked first, for every part.'),
  parts: z.array(part).min(1),
  questions: z.record(id, question),
  outcomes: z.record(id, outcome),
  stops: z.record(id, stop),
  compare: z.array(license).describe('Licences to compare in a table.'),
  uncovered: z.array(z.strictObject({ about: line(60), text: line(250) })),
});

export type Chooser = z.output<typeof shape>;
export type ChooserPart = Chooser['parts'][number];
export type ChooserQuestion = z.output<typeof question>;
export type ChooserAnswer = z.output<typeof answer>;
export type ChooserOutcome = z.output<typeof outcome>;
export type ChooserStop = z.output<typeof stop>;

export const chooserSchema = shape.superRefine((chooser, context) => {
  for (const fault of [...linkFaults(chooser), ...licenseFaults(chooser), ...loopFaults(chooser)]) {
    context.addIssue({ code: 'custom', path: [...fault.path], message: fault.message });
  }
});

interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

type Known = Readonly<Record<string, unknown>>;

/** Every name must exist. Only answers in the frame may lead nowhere: its next question follows. */
function linkFaults(chooser: Chooser): Fault[] {
  const { questions, outcomes, stops, frame, parts } = chooser;
  const missing = (known: Known, name: string | undefined, path: Fault['path']): Fault[] =>
    name === undefined || Object.hasOwn(known, name) ? [] : [{ path, message: say.unknown(name) }];
  const answers = Object.entries(questions).flatMap(([name, { answers }]) =>
    answers.flatMap((item, index): Fault[] => {
      const path = ['questions', name, 'answers', index];
      const ends = item.next ?? item.outcome ?? item.stop;
      const misplaced = frame.includes(name) ? (item.next ?? item.outcome) : undefined;
      return [
        ...missing(questions, item.next, [...path, 'next']),
        ...missing(outcomes, item.outcome, [...path, 'outcome']),
        ...missing(stops, item.stop, [...path, 'stop']),
        ...(ends || frame.includes(name) ? [] : [{ path, message: say.leadsNowhere }]),
        ...(misplaced ? [{ path, message: say.frame }] : []),
      ];
    }),
  );
  return [
    ...answers,
    ...frame.flatMap((name, index) => missing(questions, name, ['frame', index])),
    ...parts.flatMap(({ start }, index) => missing(questions, start, ['parts', index, 'start'])),
  ];
}

function licenseFaults({ outcomes, compare }: Chooser): Fault[] {
  const faults = (text: string, path: Fault['path']): Fault[] =>
    checkExpression(text, 'software')
      .filter(({ code }) => code !== 'license/unsuited' && code !== 'license/not-osi-approved')
      .map(({ message }) => ({ path, message }));
  return [
    ...Object.entries(outcomes).flatMap(([name, { license, alternatives = [] }]) => [
      ...faults(license, ['outcomes', name, 'license']),
      ...alternatives.flatMap((item, index) =>
        faults(item.license, ['outcomes', name, 'alternatives', index, 'license']),
      ),
    ]),
    ...compare.flatMap((text, index) => faults(text, ['compare', index])),
  ];
}

/** Questions must not form a cycle. */
function loopFaults({ questions }: Chooser): Fault[] {
  const nextOf = (name: string) =>
    (own(questions, name)?.answers ?? []).flatMap(({ next }) => next ?? []);
  const leadsBack = (name: string) => {
    const reached = new Set(nextOf(name));
    // The set grows while it is walked, until nothing new is reached.
    for (const other of reached) for (const next of nextOf(other)) reached.add(next);
    return reached.has(name);
  };
  return Object.keys(questions)
    .filter(leadsBack)
    .map((name) => ({ path: ['questions', name], message: say.loop }));
}
