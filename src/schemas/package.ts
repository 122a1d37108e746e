/** A package of a project in a registry, as a package URL (https://github.com/package-url/purl-spec). */
import { z } from 'astro/zod';

import { packagePage, registryOf, REGISTRIES } from './package-registries.ts';
import { readPurl } from './purl.ts';

export const packageUrl = z
  .string()
  .superRefine((text, context) => {
    const message = packageFault(text);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  })
  .describe('Package URL without a version, such as "pkg:pypi/numpy".');

/** Parts with a letter or a digit each, so that none of them is `..`, which would lead elsewhere. */
const NAME = /^@?[._~+-]*[A-Za-z\d][\w.+~:-]*(?:\/[._~+-]*[A-Za-z\d][\w.+~:-]*)*$/;

/**
 * What an entry should write instead; undefined for the canonical package URL of a package with a page in a registry.
 * One spelling only, so that services and other entries find the same package under the same text.
 */
export function packageFault(text: string): string | undefined {
  const reading = readPurl(text);
  if (!('purl' in reading)) {
    return reading.fault === 'type'
      ? typeFault(reading.type)
      : 'This is no package URL. Write pkg:<type>/<name>, such as pkg:pypi/numpy, with "%40" for an "@" in a name.';
  }
  const { type, name, version, subpath, text: canonical } = reading.purl;
  if (version !== undefined || subpath !== undefined) {
    return 'Leave out the version and what follows a "#": a package is meant in all its versions.';
  }
  if (!NAME.test(name)) {
    return 'Registries have no such names. Write its name as its page there does.';
  }
  if (text !== canonical) return `Write it as ${canonical}, which is its one form.`;
  if (!registryOf(type)) return typeFault(type);
  return packagePage(reading.purl) === undefined
    ? 'There is no page of a registry that this would lead to. State a package that anybody can get.'
    : undefined;
}

function typeFault(type: string): string {
  const known = Object.keys(REGISTRIES).join(', ');
  return `"${type.slice(0, 40)}" is no type of a registry that can be linked. These are: ${known}.`;
}

/** The canonical form of a package URL that an entry can hold; undefined for any other text. */
export function packageIn(text: string): string | undefined {
  const reading = readPurl(text.trim());
  if (!('purl' in reading)) return undefined;
  const { text: canonical } = reading.purl;
  return packageFault(canonical) === undefined ? canonical : undefined;
}
