/** Size of the index of parts, and the time to load it and to find a part in it. */
import { gzipSync } from 'node:zlib';

import type { ProjectBoard } from '../../src/catalogue/boards.ts';
import type { Project } from '../../src/catalogue/project.ts';
import { partsFinder, type PartsIndex } from '../../src/features/parts/find-parts.ts';
import { listBoards, partsIndex } from '../../src/features/parts/list-parts.ts';

const LINES = 200;
const PASSIVES = 60;
const KNOWN = 20_000;
const ASKED = ['AD9', 'AD9510', '10k', 'nothing'];

/** A third of the lines are values that most boards use, the others parts that few use. */
export function generatedParts(boards: number): PartsIndex {
  return partsIndex(listBoards(Array.from({ length: boards }, (_, index) => projectOf(index))));
}

export function measureParts(boards: number): void {
  const text = JSON.stringify(generatedParts(boards));
  const [finder, loading] = timed(() => partsFinder(JSON.parse(text) as PartsIndex));
  console.table({
    boards,
    lines: boards * LINES,
    'index, kB': Math.round(text.length / 1000),
    'index, kB with gzip': Math.round(gzipSync(text).length / 1000),
    'to load, ms': loading,
  });
  console.table(
    ASKED.map((asked) => {
      const [{ count }, answering] = timed(() => finder.find(asked, 30));
      return { asked, parts: count, 'to answer, ms': answering };
    }),
  );
}

const RUNS = 21;

/** The median of several runs, since other processes use the machine as well. */
function timed<Value>(make: () => Value): [value: Value, milliseconds: number] {
  const times = Array.from({ length: RUNS }, () => {
    const began = performance.now();
    make();
    return performance.now() - began;
  }).toSorted((a, b) => a - b);
  return [make(), Math.round((times[(RUNS - 1) / 2] ?? 0) * 10) / 10];
}

function projectOf(index: number): Project {
  const id = `board-${index}`;
  const board: ProjectBoard = {
    slug: 'main',
    file: 'main.kicad_pcb',
    repository: `https://git.example.org/boards/${id}`,
    commit: 'a'.repeat(40),
    hash: 'b'.repeat(64),
    drawn: '2026-11-30',
    tool: 'kicad_pcb',
    facts: {},
    parts: Array.from({ length: LINES }, (_, line) => {
      const number = (index * 37 + line * 101) % KNOWN;
      const value = line < PASSIVES ? `${line}k` : `AD${number}`;
      return {
        references: [`U${line}`],
        value,
        footprint: 'Package_SO:SOIC-8',
        quantity: 1 + (line % 4),
        ...(line >= PASSIVES && { mpn: `${value}BCPZ` }),
        fitted: true,
      };
    }),
    refused: 'It was made up.',
    at: { page: `/projects/${id}/boards/main/` },
  };
  return { id, kind: 'hardware', entry: { name: `Board ${index}` }, boards: [board], pictures: [] };
}
