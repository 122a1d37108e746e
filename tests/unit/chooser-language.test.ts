/** The questions of an office have one language; a page in another marks each of their texts. */
import { readFileSync } from 'node:fs';

import { load } from 'js-yaml';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';

import type { ChooserData } from '../../src/features/chooser/data.ts';
import { drawQuestions } from '../../src/features/chooser/draw-questions.ts';
import { drawResult } from '../../src/features/chooser/draw-result.ts';
import { drawTodo } from '../../src/features/chooser/draw-todo.ts';
import { type Answers, findPart, walk } from '../../src/features/chooser/run-answers.ts';
import { resultView } from '../../src/features/chooser/view.ts';
import { matrix } from '../../src/licences/compatibility/rules.ts';
import { type ChooserPart, chooserSchema } from '../../src/licences/chooser-schema.ts';

const chooser = chooserSchema.parse(
  load(readFileSync('tests/fixtures/chooser/content/licence-chooser.yaml', 'utf8')),
);
const part = findPart(chooser, 'gateware') as ChooserPart;
const ANSWERS = { owner: 'ours', 'share-gateware': 'part', interfaces: 'yes', 'later-w': 'no' };

/** The form, the result and what to do, as a page of another language shows them, or of the same. */
function drawn(lang: string | undefined, answers: Answers = ANSWERS): string {
  const run = walk(chooser, part, answers);
  const data: ChooserData = { chooser, names: {}, pages: [], lang, email: 'office@example.org' };
  const view = resultView(chooser, run, answers, [], matrix);
  const fields = { licenses: undefined, inside: [], lang, pads: new Map() };
  const drawing = { data, linked: true };
  return [drawQuestions(chooser, run, fields), drawResult(view, drawing), drawTodo(view, drawing)]
    .map(({ text }) => text)
    .join('');
}

/** Sentences and labels of the office; ids and licences have no space or are joined by `WITH`. */
const OFFICE = new Set(
  JSON.stringify(chooser)
    .match(/"(?:[^"\\]|\\.)*"(?=[,}\]])/g)
    ?.map((text) => JSON.parse(text) as string)
    .filter((text) => text.includes(' ') && !text.includes(' WITH ')),
);

function textsOf(page: string) {
  return parse(page)
    .querySelectorAll('*')
    .flatMap((element) =>
      element.childNodes
        .filter(({ nodeType }) => nodeType === 3)
        .map((node) => ({ text: node.text.trim(), lang: element.getAttribute('lang') })),
    )
    .filter(({ text }) => OFFICE.has(text));
}

describe('a text of the office', () => {
  it('is marked wherever it stands on a page in another language', () => {
    const shown = textsOf(drawn('en-GB'));
    expect(new Set(shown.map(({ text }) => text)).size).toBeGreaterThan(20);
    expect(shown.filter(({ lang }) => lang !== 'en-GB')).toEqual([]);
  });

  it('is marked where the answers end', () => {
    const stop = textsOf(drawn('en-GB', { owner: 'unsure' }));
    expect(stop.map(({ text }) => text)).toContain(chooser.stops['owner']?.title);
    expect(stop.filter(({ lang }) => lang !== 'en-GB')).toEqual([]);
  });

  it('has no mark on a page in its own language', () => {
    expect(drawn(undefined)).not.toContain('lang=');
  });
});
