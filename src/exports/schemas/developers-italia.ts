/**
 * What of developers-italia-api 1.4 a site gives out, as `developers-italia.oas.yaml` and the models of that program say
 * it: https://github.com/italia/developers-italia-api
 */
import { z } from 'astro/zod';

const id = z
  .string()
  .regex(/^[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89aAbB][a-f0-9]{3}-[a-f0-9]{12}$/);
const address = z.url().max(255);
const moment = z.iso.datetime();
const dates = { createdAt: moment, updatedAt: moment };

const software = z.strictObject({
  id,
  url: address,
  aliases: z.array(address).min(1).max(255).optional(),
  publiccodeYml: z.string().min(1).max(99_999),
  active: z.boolean(),
  ...dates,
});

const publisher = z.strictObject({
  id,
  alternativeId: z.string().min(1).max(255).optional(),
  description: z.string().min(1).max(255),
  codeHosting: z
    .array(z.strictObject({ url: address, group: z.boolean(), ...dates }))
    .min(1)
    .max(255),
  active: z.boolean(),
  ...dates,
});

const catalog = z.strictObject({
  id,
  name: z.string().min(1).max(255),
  active: z.boolean(),
  sources: z
    .array(z.strictObject({ url: address, driver: z.string(), args: z.array(z.string()) }))
    .min(1),
  ...dates,
});

const MOST_IN_A_PAGE = 100;

function listOf<T extends z.ZodType>(item: T) {
  return z.strictObject({
    data: z.array(item).max(MOST_IN_A_PAGE),
    links: z.strictObject({ prev: address.nullable(), next: address.nullable() }),
  });
}

export const italiaSchemas = {
  software: listOf(software),
  publishers: listOf(publisher),
  catalogs: listOf(catalog),
} as const;

export type ItaliaSoftware = z.output<typeof software>;
export type ItaliaPublisher = z.output<typeof publisher>;
export type ItaliaCatalog = z.output<typeof catalog>;
/** One page of a list. */
export interface ItaliaPage<T> {
  readonly data: readonly T[];
  readonly links: { readonly prev: string | null; readonly next: string | null };
}
