/**
 * The rules of `publiccode.yml` 0.2 to 0.7 as its reference parser has them, which reads every version as the last one
 * (https://github.com/italia/publiccode-parser-go, https://yml.publiccode.tools/schema.core.html). What only a network
 * tells is left out: whether addresses answer, and whether a service of videos can be embedded.
 */
import { z } from 'astro/zod';

import { manifestRules as say } from '#messages/manifest-rules.ts';
import { valueAt } from '../../lib/records.ts';
import { SOFTWARE_TYPES } from '../../schemas/words.ts';
import { ALIASES, CATEGORIES, PUBLICCODE_STATUSES, SCOPES, VERSIONS } from './publiccode-words.ts';
import {
  address,
  atMost,
  country,
  date,
  email,
  filled,
  isLanguage,
  isUri,
  language,
  maybe,
  mediaType,
  scalar,
  signs,
  some,
  spdxExpression,
  uri,
  webAddress,
} from './words.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item);
const oneOf = (words: readonly string[]) => z.enum(words as [string, ...string[]]);

/** A path in the repository, or an address; of a path the ending can be told. */
function file(...endings: readonly string[]) {
  const isPath = (text: string) => !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(text);
  const ends = (text: string) => endings.some((ending) => text.toLowerCase().endsWith(ending));
  return scalar
    .refine((text) => !/^(?:\/|file:)/.test(text), say.path)
    .refine(
      (text) => endings.length === 0 || text === '' || !isPath(text) || ends(text),
      say.endings(endings.join(', ')),
    );
}

const organisation = z.strictObject({ uri, name: maybe(scalar) });

const description = z.strictObject({
  localisedName: maybe(scalar),
  genericName: maybe(scalar.refine((text) => signs(text) <= 35, say.most(35))),
  shortDescription: atMost(150),
  longDescription: atMost(10_000).refine((text) => signs(text) >= 150, say.least(150)),
  documentation: maybe(webAddress),
  apiDocumentation: maybe(webAddress),
  features: some(scalar),
  screenshots: maybe(list(file('.jpg', '.png'))),
  videos: maybe(list(webAddress)),
  awards: maybe(list(scalar)),
});

const contact = z.strictObject({
  name: filled,
  email: maybe(email),
  affiliation: maybe(scalar),
  phone: maybe(scalar),
});

const contractor = z.strictObject({
  name: filled,
  email: maybe(email),
  website: maybe(webAddress),
  until: date,
});

const MAINTENANCE = ['internal', 'contract', 'community', 'none'] as const;

/** What one key says decides about another, even where a third is wrong. */
const always = { when: () => true };
const typeOf = (value: unknown) => valueAt(value, 'type');
const has = (value: unknown, key: string) => (valueAt(value, key) ?? null) !== null;

const maintenance = z
  .strictObject({
    type: z.enum(MAINTENANCE),
    contractors: maybe(list(contractor)),
    contacts: maybe(list(contact)),
  })
  .refine(
    (value) => !/^(?:internal|community)$/.test(String(typeOf(value))) || has(value, 'contacts'),
    { ...always, path: ['contacts'] },
  )
  .refine((value) => typeOf(value) !== 'contract' || has(value, 'contractors'), {
    ...always,
    path: ['contractors'],
  })
  .refine((value) => typeOf(value) === 'contract' || !has(value, 'contractors'), {
    ...always,
    path: ['contractors'],
    error: say.noContractors,
  });

const dependencies = maybe(
  list(
    z.strictObject({
      name: filled,
      versionMin: maybe(scalar),
      versionMax: maybe(scalar),
      version: maybe(scalar),
      optional: maybe(z.boolean()),
    }),
  ),
);

const italian = z.strictObject({
  countryExtensionVersion: maybe(scalar.pipe(z.enum(['0.2', '1.0', '1']))),
  conforme: maybe(
    z.strictObject({
      lineeGuidaDesign: maybe(z.boolean()),
      modelloInteroperabilita: maybe(z.boolean()),
      misureMinimeSicurezza: maybe(z.boolean()),
      gdpr: maybe(z.boolean()),
    }),
  ),
  riuso: maybe(z.strictObject({ codiceIPA: maybe(scalar) })),
  piattaforme: maybe(
    z.strictObject({
      spid: maybe(z.boolean()),
      pagopa: maybe(z.boolean()),
      cie: maybe(z.boolean()),
      anpr: maybe(z.boolean()),
      io: maybe(z.boolean()),
    }),
  ),
});

const isSupported = (id: string) =>
  id.startsWith('alias:') ? ALIASES.includes(id.slice('alias:'.length)) : isUri(id);

export const publiccodeRules = z
  .strictObject({
    publiccodeYmlVersion: scalar.pipe(z.enum(VERSIONS)),
    name: filled,
    applicationSuite: maybe(scalar),
    url: address,
    landingURL: maybe(webAddress),
    isBasedOn: maybe(z.union([list(address), address])),
    softwareVersion: maybe(scalar),
    releaseDate: maybe(date),
    logo: maybe(file('.svg', '.svgz', '.png')),
    monochromeLogo: maybe(file('.svg', '.svgz', '.png')),
    organisation: maybe(organisation),
    inputTypes: maybe(list(mediaType)),
    outputTypes: maybe(list(mediaType)),
    platforms: some(scalar),
    categories: maybe(list(oneOf(CATEGORIES))),
    usedBy: maybe(list(scalar)),
    fundedBy: maybe(list(organisation)),
    roadmap: maybe(webAddress),
    developmentStatus: z.enum(PUBLICCODE_STATUSES),
    softwareType: z.enum(SOFTWARE_TYPES),
    supports: maybe(
      list(
        z.strictObject({
          id: scalar.refine(
            isSupported,
            `${say.supports} ${ALIASES.map((name) => `alias:${name}`).join(', ')}.`,
          ),
        }),
      ),
    ),
    intendedAudience: maybe(
      z.strictObject({
        scope: maybe(list(oneOf(SCOPES))),
        countries: maybe(list(country)),
        unsupportedCountries: maybe(list(country)),
      }),
    ),
    description: z
      .record(z.string().refine(isLanguage, say.language), description)
      .refine((languages) => Object.keys(languages).length > 0, say.atLeastOne),
    legal: z.strictObject({
      license: spdxExpression,
      mainCopyrightOwner: maybe(scalar),
      repoOwner: maybe(scalar),
      authorsFile: maybe(file()),
    }),
    maintenance,
    localisation: z.strictObject({
      localisationReady: z.boolean(),
      availableLanguages: some(language),
    }),
    dependsOn: maybe(
      z.strictObject({
        open: dependencies,
        proprietary: dependencies,
        hardware: dependencies,
      }),
    ),
    IT: maybe(italian),
    it: maybe(italian),
  })
  .refine((value) => !has(value, 'it') || !has(value, 'IT'), {
    ...always,
    path: ['it'],
    error: say.twice,
  });
