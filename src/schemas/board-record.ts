/**
 * Data from the design files of boards: `catalogue/media/<id>/boards.json`, beside the drawings that it names. Written
 * by the refresh, read by the build. What a file does not state is absent, never null or zero.
 */
import { z } from 'astro/zod';

import { id, line, webAddress } from './text.ts';

const count = z.int().nonnegative();
const millimetres = z.number().positive().max(10_000);

/** How a board was read: directly, converted by `kicad-cli`, or from its Gerber and drill files. */
export const BOARD_TOOLS = ['kicad_pcb', 'kicad-cli', 'gerber'] as const;

/** What is omitted from a drawing that would be too large, in this order. */
export const LEFT_OUT = ['logos', 'silkscreen', 'zones', 'tracks', 'mask'] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** Characters that are kept of a text in a design file. */
const MAX_TEXT = 300;

/** Cleaned text from a design file; it may be empty, or look like markup. */
const text = z
  .string()
  .max(MAX_TEXT)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u);

export const boardFactsSchema = z.strictObject({
  size: z
    .strictObject({ width: millimetres, height: millimetres })
    .optional()
    .describe('Of the smallest box round the edge, in mm.'),
  copperLayers: count.optional(),
  parts: count.optional().describe('In a bill of materials.'),
  notFitted: count.optional().describe('Of these, not to be fitted.'),
  pads: count.optional(),
  vias: count.optional(),
  holes: count.optional(),
  smallestDrill: millimetres.optional().describe('In mm; of a slot, its shorter side.'),
});
export type BoardFacts = z.output<typeof boardFactsSchema>;

/** Equal parts, on one line of the bill of materials. */
const partsLineSchema = z.strictObject({
  references: z.array(text).min(1).max(10_000).describe('C2 before C10.'),
  value: text,
  footprint: text,
  quantity: z.int().positive(),
  mpn: text.optional().describe("The maker's number, where the file states it."),
  manufacturer: text.optional(),
  fitted: z.boolean().describe('False where the design says "do not populate".'),
});
export type PartsLine = z.output<typeof partsLineSchema>;

const drawing = z
  .string()
  .max(120)
  .regex(/^[a-z0-9-]+\.svg$/, 'Name a file that stands beside this one.');

/** Path of a file in a repository. */
const file = z
  .string()
  .min(1)
  .max(1000)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);

/** SHA-1 or SHA-256. */
const gitId = z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/);

const reason = line(400);

export const boardSchema = z
  .strictObject({
    slug: id.describe('The last part of the address of its page.'),
    file: file.describe(
      'Path in the repository; of a set of Gerber files, one that stands for all.',
    ),
    repository: webAddress,
    commit: gitId.describe('In which it was read.'),
    hash: gitId.describe(
      "Git's id of the content of the file; of a set, a hash of the names and ids of its files.",
    ),
    drawn: z.iso.date(),
    tool: z
      .enum(BOARD_TOOLS)
      .describe(
        'kicad-cli: converted by it from another format; gerber: from files for manufacture, which state no parts.',
      ),
    facts: boardFactsSchema,
    parts: z.array(partsLineSchema).max(5000),
    drawings: z.strictObject({ top: drawing, bottom: drawing }).optional(),
    omitted: z
      .array(z.enum(LEFT_OUT))
      .min(1)
      .optional()
      .describe('What is not in the drawings, since they would be too large with it.'),
    refused: reason.optional().describe('Why it was not drawn, in English.'),
    failing: z
      .strictObject({ since: z.iso.date(), hash: gitId, reason })
      .optional()
      .describe('The file has changed, and its new state cannot be drawn.'),
  })
  .refine(
    ({ drawings, refused }) => Boolean(drawings) !== Boolean(refused),
    'A board has either `drawings` or `refused`, the reason why there are none.',
  );
export type BoardRecord = z.output<typeof boardSchema>;

const leftOutSchema = z.strictObject({
  file,
  repository: webAddress,
  reason: reason.describe('In English.'),
});

export const boardsSchema = z
  .strictObject({
    boards: z.array(boardSchema).max(100),
    leftOut: z.array(leftOutSchema).min(1).max(100).optional(),
  })
  .refine(
    ({ boards }) => new Set(boards.map(({ slug }) => slug)).size === boards.length,
    'Two boards have one `slug`.',
  );
export type Boards = z.output<typeof boardsSchema>;
