/** Converts the values of a manifest to those of an entry. */
import { importReasons as because } from '#messages/importers.ts';
import { descriptionFaults } from '../../instance/validate/description-faults.ts';
import { linksIn } from '../../instance/validate/description-links.ts';
import { defined, definedOrNothing } from '../../lib/defined.ts';
import { escapeParagraphs } from '../../lib/markdown.ts';
import { isSameRepository } from '../../schemas/repository-url.ts';
import { checkExpression } from '../../licences/check.ts';
import type { ManifestFields } from '../../schemas/manifest/fields.ts';
import { ARTEFACTS, type Artefact, type Kind } from '../../schemas/words.ts';
import type { DraftValues } from '../../schemas/draft.ts';
import type { Taking } from './source.ts';

export interface Settled {
  readonly values: DraftValues;
  /** Field of the entry → why its value was not taken. */
  readonly refused: Readonly<Record<string, string>>;
}

/** @param kind of the project; without it, only licences for a named part are assigned. */
export function settle({ fields, more, isMarkdown }: Taking, kind: Kind | undefined): Settled {
  const { summary, status, since, publications, identifiers, packages } = fields;
  const licenses = licensesOf(fields.licenses ?? {}, kind);
  const links = linksOf(fields.links, more.repositories);
  const description = descriptionOf(fields, isMarkdown);
  const [fault] = descriptionFaults(description ?? '', linksIn);
  return {
    values: defined({
      ...namesOf(fields),
      summary,
      description: fault ? undefined : description,
      status,
      licenses: definedOrNothing(licenses.values),
      links: definedOrNothing(links.values),
      since,
      publications,
      identifiers,
      packages,
      ...more,
    }),
    refused: {
      ...licenses.refused,
      ...links.refused,
      ...(fault && { description: fault[1] }),
    },
  };
}

/** Longer texts before a colon or comma are sentences, not names. */
const LONGEST_NAME = 40;

/** A version behind the name, as in release archives: "v0.7.6", "release 2.0". */
const VERSION = /^(?:(?:version|release) )?v?\d+\.\d[\w.+-]*$/i;

/**
 * "Name, what it is" and "Name: what it is" are split into name and title; at a dash, only where too long for a name.
 */
function namesOf({ name, title }: ManifestFields): Pick<DraftValues, 'name' | 'title'> {
  const text = name ?? title ?? '';
  const parts = name ? /^(.+?)[,:] (.+)$/s : /^(.+?)(?:[,:]| [-–—]) (.+)$/s;
  const [, before = '', after = ''] = parts.exec(text) ?? [];
  if (before && VERSION.test(after)) return { name: before.slice(before.lastIndexOf('/') + 1) };
  if (before && before.length <= LONGEST_NAME && after.length <= 120) {
    return { name: before, title: after };
  }
  return defined({ name, title });
}

/** Most manifests have plain text, entries Markdown. A description that equals the summary is dropped. */
function descriptionOf(
  { summary, description }: ManifestFields,
  isMarkdown = false,
): string | undefined {
  const [first = '', ...others] = (description ?? '').split('\n\n');
  const flat = first.replaceAll(/\s+/g, ' ').trim();
  const isRepeated = summary !== undefined && flat.startsWith(summary);
  const paragraphs = isRepeated
    ? [flat.slice(summary.length).trim(), ...others]
    : [first, ...others];
  const text = paragraphs.filter(Boolean).join('\n\n');
  if (!text) return undefined;
  return isMarkdown ? withoutPictures(text) : escapeParagraphs(text);
}

/** Images become links, since a page only shows those of the catalogue. */
function withoutPictures(markdown: string): string {
  return markdown.replaceAll('![', '[');
}

/** A single licence without a part is for the kind of the project. Several are ambiguous. */
function licensesOf(
  { unspecified = [], ...parts }: NonNullable<ManifestFields['licenses']>,
  kind: Kind | undefined,
) {
  const [only, ...more] = unspecified;
  const whole = kind && only && more.length === 0 ? { [kind]: only } : {};
  const given: Partial<Record<Artefact, string | undefined>> = { ...whole, ...parts };
  const stated = ARTEFACTS.flatMap((part) => {
    const expression = given[part];
    return expression ? [{ part, expression, fault: faultIn(expression, part) }] : [];
  });
  const accepted = stated.filter(({ fault }) => fault === undefined);
  const faults = stated.flatMap(({ part, fault }) => (fault ? [[`licenses.${part}`, fault]] : []));
  const isLost = only !== undefined && (more.length > 0 || !kind);
  return {
    values: Object.fromEntries(accepted.map(({ part, expression }) => [part, expression])),
    refused: {
      ...(isLost && { licenses: more.length > 0 ? because.parts(unspecified) : because.part }),
      ...(Object.fromEntries(faults) as Record<string, string>),
    },
  };
}

/** Errors of the validator, such as an id that does not say whether later versions are allowed. */
function faultIn(expression: string, part: Artefact): string | undefined {
  const isError = (code: string) =>
    code !== 'license/not-osi-approved' && code !== 'license/unsuited';
  return checkExpression(expression, part).find(({ code }) => isError(code))?.message;
}

/** A home page that is the repository itself is left out. */
function linksOf(links: ManifestFields['links'], repositories: DraftValues['repositories']) {
  const { homepage, ...others } = links ?? {};
  const known = (repositories ?? []).map((one) => (typeof one === 'string' ? one : one.url));
  const isKnown = homepage !== undefined && known.some((url) => isSameRepository(url, homepage));
  return {
    values: { ...(homepage !== undefined && !isKnown && { homepage }), ...others },
    refused: isKnown ? { 'links.homepage': because.sameRepository } : {},
  };
}
