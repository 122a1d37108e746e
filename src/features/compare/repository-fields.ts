/** Rows of what was read from the repositories. */
import type { RecordFacts } from '../../exports/schemas/project-record.ts';
import { compareMessages } from '#messages/compare.ts';
import { series } from '#messages/grammar.ts';
import { type Cell, type Field, textCell } from './cell.ts';
import type { Format } from '../../lib/format.ts';
import type { CompareWords } from './words.ts';

const t = compareMessages.rows;

export function activityFields({ date, number }: Format): Field[] {
  const { lastYear } = compareMessages;
  const plain = (count: number | undefined) =>
    textCell(count === undefined ? undefined : number(count));
  const counted = (all: number | undefined, year: number | undefined) => {
    if (all === undefined || year === undefined) return plain(all);
    return textCell(lastYear(number(all), number(year)));
  };
  const tagged = (latest: { tag: string; date?: string | undefined } | undefined) =>
    textCell(latest && series([latest.tag, ...(latest.date ? [date(latest.date)] : [])]));
  const day = (iso: string | undefined) => textCell(iso && date(iso));
  return [
    fact('latestRelease', ({ latestRelease }) => tagged(latestRelease)),
    fact('latestTag', ({ latestTag }) => tagged(latestTag)),
    fact('lastCommitAt', ({ lastCommitAt }) => day(lastCommitAt)),
    fact('firstCommitAt', ({ firstCommitAt }) => day(firstCommitAt)),
    fact(
      'commits',
      ({ commits, commitsLastYear }) => counted(commits, commitsLastYear),
      'commitsLastYear',
    ),
    fact(
      'contributors',
      ({ contributors, contributorsLastYear }) => counted(contributors, contributorsLastYear),
      'contributorsLastYear',
    ),
    fact('openIssues', ({ openIssues }) => plain(openIssues)),
    fact('stars', ({ stars }) => plain(stars)),
    fact('forks', ({ forks }) => plain(forks)),
  ];
}

export function fileFields({ files }: CompareWords): Field[] {
  const { present, missing } = compareMessages;
  const checks = Object.entries(files).map(([file, label]): Field => ({
    label,
    paths: ['facts.hygiene'],
    cell: ({ facts }) => {
      const found: Readonly<Record<string, boolean | undefined>> | undefined = facts?.hygiene;
      return textCell(found && (found[file] ? present : missing));
    },
  }));
  const formats = fact('designFormats', ({ designFormats = [] }) =>
    designFormats.map((text) => ({ text })),
  );
  return [...checks, formats];
}

/** A row of one fact, with its own source and age, and of the facts that belong to it. */
function fact(
  name: keyof RecordFacts & keyof typeof t,
  cell: (facts: RecordFacts) => Cell,
  ...others: readonly (keyof RecordFacts)[]
): Field {
  return {
    label: t[name],
    paths: [name, ...others].map((key) => `facts.${key}`),
    cell: ({ facts = {} }) => cell(facts),
  };
}
