/**
 * The rules of `.ohwr.yaml` 1.0.0 as the Open Hardware Repository has them, which takes no key that it does not know
 * (https://github.com/OHWR/ohwr.org/blob/master/src/compose/manifest.py). Whether the addresses answer is left out.
 */
import { z } from 'astro/zod';

import { manifestRules as say } from '#messages/manifest-rules.ts';
import { DEPRECATED_IDS, LICENSE_IDS } from '../../licences/ids.ts';
import { filled, maybe, scalar, some, webAddress } from './words.ts';

/** It compares with the list of SPDX letter by letter: no expression, no `+`, no other case. */
const licenseId = scalar.refine(
  (text) => LICENSE_IDS.has(text) || DEPRECATED_IDS.has(text),
  say.licenceId,
);

export const ohwrRules = z.strictObject({
  version: z.literal('1.0.0'),
  name: filled,
  description: webAddress,
  website: webAddress,
  licenses: maybe(some(licenseId)),
  images: maybe(some(webAddress)),
  documentation: maybe(webAddress),
  issues: maybe(webAddress),
  latest_release: maybe(webAddress),
  forum: maybe(webAddress),
  newsfeed: maybe(webAddress),
  links: maybe(some(z.strictObject({ name: filled, url: webAddress }))),
});
