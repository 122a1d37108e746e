import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { Ajv } from 'ajv';

const PLACE = 'http://cyclonedx.org/schema/';

/** The published schema of CycloneDX 1.6; licences and signatures are in separate files. */
export function cycloneDxSchema() {
  const library = createRequire(import.meta.url).resolve(
    '@cyclonedx/cyclonedx-library/package.json',
  );
  const read = (name: string) =>
    JSON.parse(
      readFileSync(join(dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'),
    ) as object;
  return new Ajv({ strict: false, validateFormats: false, logger: false })
    .addSchema(read('spdx'), `${PLACE}spdx.SNAPSHOT.schema.json`)
    .addSchema(read('jsf-0.82'), `${PLACE}jsf-0.82.SNAPSHOT.schema.json`)
    .compile(read('bom-1.6'));
}
