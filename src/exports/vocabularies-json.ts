/** `/api/v1/vocabularies.json`: the words that entries use, and the families that they belong to. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { ARTEFACTS, KINDS, STATUSES } from '../schemas/entry.ts';
import type { Publication } from './project-json.ts';

export function vocabulariesFile(
  { vocabularies, ecosystems }: Catalogue,
  { addressOf, license }: Publication,
) {
  return {
    generatedFrom: 'catalogue/vocabularies/, catalogue/ecosystems/',
    license,
    kinds: KINDS,
    artefacts: ARTEFACTS,
    statuses: STATUSES,
    ...vocabularies,
    ecosystems: ecosystems.map(({ id, ecosystem }) => ({
      id,
      page: addressOf(`/ecosystems/${id}/`),
      ...ecosystem,
    })),
  };
}
