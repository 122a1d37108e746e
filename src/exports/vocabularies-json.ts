/** `/api/v1/vocabularies.json`: the vocabularies of entries, and the ecosystems. */
import { artefactsOf, type Catalogue, kindsOf } from '../catalogue/catalogue.ts';
import { STATUSES } from '../schemas/entry.ts';
import type { Publication } from './project-json.ts';

export function vocabulariesFile(
  { vocabularies, vocabularyTranslations = {}, ecosystems, projects }: Catalogue,
  { addressOf, license }: Publication,
) {
  return {
    generatedFrom: 'catalogue/vocabularies/, catalogue/ecosystems/',
    license,
    kinds: kindsOf(projects.values()),
    artefacts: artefactsOf(projects.values()),
    statuses: STATUSES,
    ...vocabularies,
    ecosystems: ecosystems.map(({ id, ecosystem, translations }) => ({
      id,
      page: addressOf(`/ecosystems/${id}/`),
      ...ecosystem,
      ...(translations && { translations }),
    })),
    // By list, language and path: `topics.fr["0.label"]`.
    ...(Object.keys(vocabularyTranslations).length > 0 && { translations: vocabularyTranslations }),
  };
}
