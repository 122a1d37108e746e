/** What formats cannot do without that let a file have any other key. */
import { z } from 'astro/zod';

import { filled, maybe, scalar, some, spdxExpression, webAddress } from './words.ts';

/** CFF 1.2.0 (https://github.com/citation-file-format/citation-file-format/blob/1.2.0/schema-guide.md). */
export const cffRules = z.looseObject({
  'cff-version': scalar,
  message: filled,
  title: filled,
  authors: some(z.looseObject({})),
});

/** CodeMeta 2 to 3.1 (https://codemeta.github.io/terms/). */
export const codemetaRules = z.looseObject({
  '@context': z.union([z.string(), z.array(z.unknown()), z.looseObject({})]),
  '@type': z.union([z.string(), z.array(z.string())]),
});

/** OKH 1.0 (https://app.standardsrepo.com/MakerNetAlliance/OpenKnowHow/src/branch/master/1). */
export const okhRules = z.looseObject({
  title: filled,
  description: filled,
  license: z.looseObject({
    hardware: maybe(filled),
    documentation: maybe(filled),
    software: maybe(filled),
  }),
});

/** OKH-LOSH 1.0 to 2.4 (https://github.com/iop-alliance/OpenKnowHow/blob/main/src/schema/okh.schema.json). */
export const loshRules = z.looseObject({
  okhv: filled,
  name: filled,
  repo: webAddress,
  version: scalar,
  license: spdxExpression,
  licensor: z.union([filled, z.looseObject({}), some(z.union([filled, z.looseObject({})]))]),
  function: filled,
});
