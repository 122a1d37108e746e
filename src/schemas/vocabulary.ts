/** The vocabularies for entries: `catalogue/vocabularies/*.yaml`, one list per file. */
import { z } from 'astro/zod';

import { KINDS } from './entry.ts';
import { type Outline, outlineSchema } from './outline.ts';
import { words } from './localised.ts';
import { id, listOf, webAddress } from './text.ts';

const MOST_TERMS = 2_000;

const term = {
  id: id.describe('The id that entries use.'),
  label: words(60).describe('The words that people read.'),
  description: words(300).describe('One sentence that says what it means.'),
};

const topic = z.strictObject({
  ...term,
  group: words(40).describe('The heading under which it is listed.'),
});

const organisation = z.strictObject({
  ...term,
  url: webAddress.optional().describe('Its own site.'),
  ror: z
    .string()
    .regex(/^0[a-hj-km-np-tv-z\d]{6}\d{2}$/, 'Write the id of ror.org alone, such as "01ggx4157".')
    .refine(isRor, 'The check digits do not fit: compare this id with its page at ror.org.')
    .optional()
    .describe('Its id in the Research Organization Registry, from its page at ror.org.'),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/, 'Write the id of Wikidata alone, such as "Q42944".')
    .optional()
    .describe('Its id in Wikidata.'),
  parent: id.optional().describe('The organisation that it is a part of.'),
});

/** The digits of an id are those of Crockford's Base32; two check digits follow (ISO 7064). */
function isRor(id: string): boolean {
  const digits = '0123456789abcdefghjkmnpqrstvwxyz';
  const number = Array.from(id.slice(0, 7)).reduce(
    (sum, sign) => sum * 32 + digits.indexOf(sign),
    0,
  );
  return 98 - ((number * 100) % 97) === Number(id.slice(7));
}

const interfaceTerm = z.strictObject({
  ...term,
  uses: words(40).describe('Verb from the user to the provider, such as "plugs into".'),
  provides: words(40).describe('Verb from the provider to the user, such as "carries".'),
  url: webAddress.optional().describe('The standard.'),
});

const relationType = z.strictObject({
  ...term,
  inverse: words(60).describe(
    'The words for the other direction; equal to the label if symmetric.',
  ),
  from: listOf(z.enum(KINDS)).min(1).describe('Kinds that can state it.'),
  to: listOf(z.enum(KINDS)).min(1).describe('Kinds that it can point at.'),
  joins: z
    .enum(['link', 'merge'])
    .optional()
    .describe('How the other work becomes a part of this one, which its licence must allow.'),
});

export const vocabularySchemas = {
  topics: listOf(topic, MOST_TERMS),
  organisations: listOf(organisation, MOST_TERMS),
  interfaces: listOf(interfaceTerm, MOST_TERMS),
  relations: listOf(relationType, MOST_TERMS),
  outlines: listOf(outlineSchema, MOST_TERMS),
} as const;

export type VocabularyName = keyof typeof vocabularySchemas;
/** The vocabularies that are referred to by id; outlines are matched by their phrases. */
export type NamedVocabulary = Exclude<VocabularyName, 'outlines'>;
export type Topic = z.output<typeof topic>;
export type Organisation = z.output<typeof organisation>;
export type InterfaceTerm = z.output<typeof interfaceTerm>;
export type RelationType = z.output<typeof relationType>;

export interface Vocabularies {
  topics: readonly Topic[];
  organisations: readonly Organisation[];
  interfaces: readonly InterfaceTerm[];
  relations: readonly RelationType[];
  outlines: readonly Outline[];
}
