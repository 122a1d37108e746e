/** The figures of a report are checked where they are written. */
import { describe, expect, it } from 'vitest';

import { problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const FILE = 'content/reports/2025.yaml';

const figure = (lines: readonly string[]) =>
  ['- id: requests', '  group: Requests', '  label: Requests', '  unit: requests', ...lines]
    .map((line) => `  ${line}\n`)
    .join('');

const rest = ['  period: "2025"', '  definition: Letters to the office.', '  section: Chapter 2'];
const valued = figure(['  value: 12', ...rest]);
const series = (total: number) =>
  figure([
    '  series:',
    '    - { id: inside, label: Inside, value: 7.1 }',
    '    - { id: outside, label: Outside, value: 5.2 }',
    `  total: ${total}`,
    ...rest,
  ]);

const report = (figures: string) => `title: Report
summary: What was done.
source: { title: Report of the harbour, url: 'https://example.org/report' }
figures:
${figures}`;

const faultsOf = (figures: string, file = FILE) =>
  problemsOf({ [file]: report(figures) }).map(shortened);

describe('a report', () => {
  it('has a value, a series, or a reason why there is neither', () => {
    expect(faultsOf(valued)).toEqual([]);
    expect(faultsOf(series(12.3))).toEqual([]);
    expect(faultsOf(figure(['  unknown: Nobody counted.', ...rest]))).toEqual([]);
    expect(faultsOf(figure(rest))).toEqual([
      `${FILE}:5:5 schema/value \`figures[0]\`: Give a value, a series, or under \`unknown\` why there is none: one of the three.`,
    ]);
    expect(faultsOf(figure(['  value: 12', '  unknown: Nobody counted.', ...rest]))[0]).toContain(
      `${FILE}:5:5 schema/value`,
    );
  });

  it('says where each figure stands, and in which document', () => {
    const [unplaced] = faultsOf(valued.replace(/ {4}section.*\n/, ''));
    expect(unplaced).toContain(`${FILE}:5:5 schema/missing`);
    expect(unplaced).toContain('section');
    const [unsourced] = problemsOf({
      [FILE]: report(valued).replace(/source:.*\n/, ''),
    }).map(shortened);
    expect(unsourced).toContain(`${FILE}:1:1 schema/missing`);
    expect(unsourced).toContain('source');
  });

  it.each(['.inf', '-.inf', '.nan', '1e999', '"12"', 'many'])('has no value %s', (value) => {
    const [fault, ...others] = faultsOf(valued.replace('value: 12', `value: ${value}`));
    expect(fault).toMatch(/2025\.yaml:9:12 schema\/(type|value) /);
    expect(others).toEqual([]);
  });

  it('names each figure and each part once', () => {
    expect(faultsOf(valued + valued)).toEqual([
      `${FILE}:13:9 report/duplicate-id There are two figures "requests". Give one of them another id; a figure keeps its id in each year.`,
    ]);
    expect(faultsOf(series(12.3).replace('outside,', 'inside,'))).toEqual([
      `${FILE}:11:15 report/duplicate-id There are two parts "inside" in this series. Give one another id.`,
    ]);
  });

  it('warns of parts that do not add up, unless the source contradicts itself', () => {
    const [fault, ...others] = problemsOf({ [FILE]: report(series(13)) });
    expect(fault).toMatchObject({ code: 'report/total', severity: 'warning', line: 12 });
    expect(fault?.message).toContain('add up to 12.3, not 13.');
    expect(others).toEqual([]);
    const said = series(13).replace('    section', '    contradiction: Both.\n    section');
    expect(faultsOf(said)).toEqual([]);
  });

  it.each(['annual', '1066', '20245', '2024-25'])('is not called %s', (name) => {
    const file = `content/reports/${name}.yaml`;
    expect(faultsOf(valued, file)[0]).toContain(`${file}:1:1 report/year`);
  });
});
