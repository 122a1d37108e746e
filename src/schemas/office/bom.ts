/**
 * Schemas of bills of materials: CycloneDX 1.4 to 1.6 or SPDX 2.3, as JSON, as far as they are read. The libraries of
 * the two standards only write such files.
 */
import { z } from 'astro/zod';

/** A larger file covers more than one service. */
const MAX_COMPONENTS = 20_000;

export const MAX_BOM_BYTES = 20 * 1024 * 1024;

/** Components can be nested. */
const MAX_DEPTH = 20;

const text = z.string().max(2_000, 'Shorten this to 2,000 characters or fewer.');
const name = text.min(1, 'Each component has a name.');

/** Licences are parsed elsewhere, with any shape. */
const anything = z.array(z.unknown()).optional();

function few<Item extends z.ZodType>(item: Item) {
  return z
    .array(item)
    .max(MAX_COMPONENTS, `List ${MAX_COMPONENTS.toLocaleString('en')} components at most.`);
}

const cycloneComponent = z.looseObject({
  name,
  group: text.optional(),
  version: text.optional(),
  purl: text.optional(),
  licenses: anything,
  get components() {
    return few(cycloneComponent).optional();
  },
});

const cycloneDx = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.4', '1.5', '1.6'], 'Convert it to CycloneDX 1.4, 1.5 or 1.6.'),
  components: few(cycloneComponent),
});

const spdx = z.looseObject({
  spdxVersion: z.literal('SPDX-2.3', 'Convert it to SPDX 2.3.'),
  packages: few(
    z.looseObject({
      name,
      SPDXID: text,
      versionInfo: text.optional(),
      licenseConcluded: text.optional(),
      licenseDeclared: text.optional(),
      externalRefs: anything,
    }),
  ),
});

const neither = z.never(
  'This is neither CycloneDX nor SPDX 2.3 in JSON. Export the list as one of them.',
);

const tooDeep = z.never(
  `Components stand in components more than ${MAX_DEPTH} deep. Flatten the list.`,
);

/** The schema for a file, by its format. */
export function bomSchema(value: unknown): z.ZodType {
  if (typeof value !== 'object' || value === null) return neither;
  if ('bomFormat' in value) return isDeeper(value, MAX_DEPTH) ? tooDeep : cycloneDx;
  return 'spdxVersion' in value ? spdx : neither;
}

/** Breadth-first, so that no file exhausts the stack. */
function isDeeper(value: object, most: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > most) return true;
    level = level.flatMap((one) => componentsIn(one));
  }
  return false;
}

function componentsIn(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !('components' in value)) return [];
  return Array.isArray(value.components) ? (value.components as unknown[]) : [];
}
