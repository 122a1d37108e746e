/** Rows of what was read from the repositories. */
import { compareMessages } from '../messages/compare.ts';
import { type Field, textCell } from './cell.ts';
import type { Format } from './format.ts';
import type { CompareWords } from './words.ts';

const t = compareMessages.rows;

export function activityFields({ date, number }: Format): Field[] {
  const { lastYear } = compareMessages;
  const counted = (all: number | undefined, year: number | undefined) => {
    if (all === undefined || year === undefined) return textCell(all && number(all));
    return textCell(lastYear(number(all), number(year)));
  };
  const tagged = (latest: { tag: string; date?: string | undefined } | undefined) =>
    textCell(latest && [latest.tag, latest.date && date(latest.date)].filter(Boolean).join(', '));
  const day = (iso: string | undefined) => textCell(iso && date(iso));
  return [
    { label: t.latestRelease, cell: ({ facts }) => tagged(facts?.latestRelease) },
    { label: t.latestTag, cell: ({ facts }) => tagged(facts?.latestTag) },
    { label: t.lastCommit, cell: ({ facts }) => day(facts?.lastCommitAt) },
    { label: t.firstCommit, cell: ({ facts }) => day(facts?.firstCommitAt) },
    { label: t.commits, cell: ({ facts }) => counted(facts?.commits, facts?.commitsLastYear) },
    {
      label: t.contributors,
      cell: ({ facts }) => counted(facts?.contributors, facts?.contributorsLastYear),
    },
  ];
}

export function fileFields({ files }: CompareWords): Field[] {
  const { present, missing } = compareMessages;
  const checks = Object.entries(files).map(([file, label]): Field => ({
    label,
    cell: ({ facts }) => {
      const found: Readonly<Record<string, boolean | undefined>> | undefined = facts?.hygiene;
      return textCell(found && (found[file] ? present : missing));
    },
  }));
  const formats: Field = {
    label: t.designFormats,
    cell: ({ facts }) => (facts?.designFormats ?? []).map((text) => ({ text })),
  };
  return [...checks, formats];
}
