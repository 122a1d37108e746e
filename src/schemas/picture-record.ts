/**
 * Pictures from manifests, as the refresh has fetched and converted them: `catalogue/media/<id>/pictures.json`. The
 * files are beside it.
 */
import { z } from 'astro/zod';

import { PICTURE_TYPES } from '../lib/picture/picture.ts';
import { day, listOf, webAddress } from './text.ts';

const pixels = z.int().min(1).max(10_000);

/** A hash and the width: `0f3a…-640.avif`. */
export const PICTURE_FILE = /^[\da-f]{16}-\d+\.(?:avif|webp)$/;

export const drawnFileSchema = z.strictObject({
  file: z.string().regex(PICTURE_FILE),
  type: z.enum(PICTURE_TYPES),
  width: pixels,
  height: pixels,
});
/** A file of a converted picture. */
export type DrawnFile = z.output<typeof drawnFileSchema>;

const pictureSchema = z.strictObject({
  address: webAddress.describe('Where it was fetched.'),
  manifest: z.string().min(1).describe('The file that names it.'),
  fetched: z.iso.datetime({ offset: true }).describe('When these bytes came.'),
  hash: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .describe('SHA-256 of what came.'),
  etag: z.string().max(200).optional().describe('What the host named this state by.'),
  lastModified: z.string().max(200).optional(),
  missingSince: day.optional().describe('Since when it is no longer there; the files stay.'),
  files: listOf(drawnFileSchema),
});
export type FetchedPicture = z.output<typeof pictureSchema>;

const refusalSchema = z.strictObject({
  address: webAddress.describe('Where no picture was to be had, ever.'),
  times: z.int().positive().describe('How often it was asked.'),
  askAgain: day.describe('It is not asked before.'),
  unlisted: z.literal(true).optional().describe('The office did not list its host.'),
});
export type PictureRefusal = z.output<typeof refusalSchema>;

export const pictureRecordSchema = z.strictObject({
  pictures: z.array(pictureSchema),
  refused: listOf(refusalSchema).optional(),
});
export type PictureRecord = z.output<typeof pictureRecordSchema>;
