/** Generates a valid instance of any size for measurements: `node tests/bench/generate.ts <entries> <folder>`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { dump } from 'js-yaml';

import { canonicalRepository } from '../../src/schemas/repository-url.ts';
import type { EcosystemInput } from '../../src/schemas/ecosystem.ts';
import { syntheticEntry, type SyntheticEntry } from './synthetic-entry.ts';
import { aboutPage, guideline, site, sources, vocabularies } from './synthetic-frame.ts';

/** Members of each generated ecosystem. */
const FAMILY = 20;

/** Writes an instance with `count` entries into a folder, which is created if needed. */
export function generateInstance(count: number, folder: string): void {
  const entries = Array.from({ length: count }, (_, index) => syntheticEntry(index));
  const files = [
    ...frame(),
    ...entries.map(entryFile),
    ...ecosystems(entries),
    ...generated(entries),
  ];
  for (const [file, text] of files) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

type File = readonly [path: string, text: string];

function frame(): File[] {
  return [
    ['content/site.yaml', dump(site)],
    ['content/guidelines/software/publish.mdx', guideline],
    ['content/sources.yaml', sources],
    ['content/pages/about.mdx', aboutPage],
    ...Object.entries(vocabularies).map(([name, terms]): File => [
      `catalogue/vocabularies/${name}.yaml`,
      dump(terms),
    ]),
  ];
}

function entryFile({ id, kind, entry }: SyntheticEntry): File {
  return [`catalogue/${kind}/${id}.yaml`, dump(entry, { skipInvalid: true })];
}

function ecosystems(entries: readonly SyntheticEntry[]): File[] {
  const families = Array.from({ length: Math.ceil(entries.length / FAMILY) }, (_, index) =>
    entries.slice(index * FAMILY, (index + 1) * FAMILY),
  );
  return families.map((family, index): File => {
    const ecosystem: EcosystemInput = {
      name: `Family ${index}`,
      summary: 'Generated projects that belong together.',
      groups: [{ label: 'Members', members: family.map(({ id }) => id) }],
    };
    return [`catalogue/ecosystems/family-${index}.yaml`, dump(ecosystem)];
  });
}

function generated(entries: readonly SyntheticEntry[]): File[] {
  const records = entries.map(({ entry, metadata }) => [keyOf(entry), metadata] as const);
  const numbers = entries.map(({ id, number }) => [id, number] as const);
  return [
    ['catalogue/metadata.json', json(Object.fromEntries(records.sort(byKey)))],
    ['catalogue/numbers.json', json(Object.fromEntries([...numbers].sort(byKey)))],
  ];
}

function keyOf({ repositories }: SyntheticEntry['entry']): string {
  const [first] = repositories ?? [];
  return canonicalRepository(typeof first === 'string' ? first : (first?.url ?? ''));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = '300', folder] = process.argv.slice(2);
  if (folder === undefined || !/^\d+$/.test(count)) {
    process.stderr.write('Usage: node tests/bench/generate.ts <entries> <folder>\n');
    process.exitCode = 2;
  } else {
    generateInstance(Number(count), folder);
  }
}
