/** Every text of an instance that may stand in several languages, as its files have it. */
import type { z } from 'astro/zod';

import { readInstance } from '../../src/instance/read.ts';
import { writtenFiles } from '../../src/instance/validate/rules/schema.ts';
import type { Texts } from '../../src/schemas/localised.ts';
import { textPlaces, textsFor } from '../../src/schemas/localised-texts.ts';

export interface OfficeText {
  /** In the schema: `entry.uses.*.what`. */
  readonly place: string;
  readonly file: string;
  readonly original: string;
  readonly translation?: string | undefined;
}

/** What a file is, by its place: `entry`, `ecosystems`, `topics`, `site`. */
function kindOf(file: string): string {
  const [, folder = '', name = ''] = /^(?:catalogue|content)\/([^/]+)(?:\/(.*))?$/.exec(file) ?? [];
  if (/^(?:hardware|gateware|software|documentation)$/.test(folder)) return 'entry';
  return /^(?:vocabularies|tools)$/.test(folder)
    ? name.replace('.yaml', '')
    : folder.replace('.yaml', '');
}

function filesOf(folder: string) {
  return [...writtenFiles(readInstance(folder))].flatMap(([schema, document]) =>
    document ? [{ schema, document, kind: kindOf(document.file) }] : [],
  );
}

/** Where the schemas of these files allow several languages. */
export function placesOf(folder: string): string[] {
  const schemas = new Map<string, z.ZodType>(
    filesOf(folder).map(({ kind, schema }) => [kind, schema]),
  );
  return [...schemas].flatMap(([kind, schema]) =>
    textPlaces(schema).map((place) => `${kind}.${place}`),
  );
}

export function officeTexts(folder: string): OfficeText[] {
  return filesOf(folder).flatMap(({ schema, document: { file, value }, kind }) =>
    textsFor(schema, value).map(({ path, value: text }) => {
      const place = textPlaces(schema).find((one) => isAt(one, path)) ?? '';
      const [original = '', translation] =
        typeof text === 'string' ? [text] : Object.values(text as Texts);
      return { place: `${kind}.${place}`, file, original, translation };
    }),
  );
}

/** `questions.*.ask` has the text at `questions.where.ask`. */
function isAt(place: string, path: readonly (string | number)[]): boolean {
  const steps = place.split('.');
  return (
    steps.length === path.length && steps.every((step, at) => step === '*' || step === path[at])
  );
}
