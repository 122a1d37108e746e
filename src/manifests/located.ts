import { valueAt } from '../lib/records.ts';
import type { ManifestReading } from '../schemas/manifest/manifest.ts';
import type { ManifestProblem } from '../schemas/manifest/problem.ts';
import { formatOf } from './formats.ts';
import { located, stepsOf, type Located } from './places.ts';
import { readManifests } from './read.ts';

/** The manifests of one repository, each problem with the line of its file where one can be named. Never throws. */
export function readLocated(files: Readonly<Record<string, string>>): ManifestReading {
  const reading = readManifests(files);
  const groups = Map.groupBy(reading.problems, ({ file }) => file);
  const problems = [...groups].flatMap(([file, found]) => {
    const format = formatOf(file);
    if (!format) return found;
    const place = located(format, files[file] ?? '');
    return found.map((problem, index) => withLine(problem, lineOf(problem, place, index)));
  });
  return { ...reading, problems };
}

/** In a text that cannot be parsed only the first fault has a place, and a key that is missing has none. */
function lineOf(
  { path }: ManifestProblem,
  { value, faults: [fault], locate }: Located,
  index: number,
): number | undefined {
  if (value === undefined || path === '') return index === 0 ? fault?.position.line : undefined;
  const steps = stepsOf(path);
  return valueAt(value, String(steps[0])) === undefined ? undefined : locate(steps, 'key').line;
}

function withLine(problem: ManifestProblem, line: number | undefined): ManifestProblem {
  return line === undefined ? problem : { ...problem, line };
}
