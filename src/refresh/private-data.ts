/** Removes contact data of people, even if they published it: the catalogue does not need it. */
import type { Facts } from '../schemas/metadata.ts';
import type { ManifestRecord } from '../schemas/manifest/manifest.ts';
import { withoutContacts } from '../manifests/contacts.ts';

/**
 * The facts with texts from which e-mail addresses and ORCID iDs are removed. Fields that are addresses of pages stay.
 */
export function withoutPrivateData(facts: Facts): Facts {
  const { description, manifest } = facts;
  return {
    ...facts,
    ...(description !== undefined && { description: withoutContacts(description) }),
    ...(manifest && { manifest: cleaned(manifest) }),
  };
}

const TEXTS = ['name', 'title', 'summary', 'description'] as const;

function cleaned({ fields, news, ...rest }: ManifestRecord): ManifestRecord {
  const texts = TEXTS.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, withoutContacts(text)] as const];
  });
  return {
    ...rest,
    fields: { ...fields, ...Object.fromEntries(texts) },
    ...(news && {
      news: news.map(({ date, title, text }) => ({
        date,
        title: withoutContacts(title),
        text: withoutContacts(text),
      })),
    }),
  };
}
