import { describe, expect, it } from 'vitest';

import { organisationIds } from '../../src/catalogue/organisation-ids.ts';
import { codemetaFile } from '../../src/exports/codemeta.ts';
import { codemetaSchema } from '../../src/exports/schemas/codemeta.ts';
import { vocabularySchemas } from '../../src/schemas/vocabulary.ts';
import { FULL, subject } from './export-setup.ts';

const isTaken = (fields: object) =>
  vocabularySchemas.organisations.safeParse([
    { id: 'lab', label: 'Lab', description: 'A lab.', ...fields },
  ]).success;

describe('the ids of an organisation', () => {
  it('are those of its registers, without an address', () => {
    expect(isTaken({ ror: '01ggx4157', wikidata: 'Q42944' })).toBe(true);
    expect(isTaken({ ror: 'https://ror.org/01ggx4157' })).toBe(false);
    expect(isTaken({ wikidata: '42944' })).toBe(false);
  });

  it.each(['01ggx4158', '01gxg4157', '01ggx41', '0iggx4157'])('are not mistyped: %s', (ror) => {
    expect(isTaken({ ror })).toBe(false);
  });

  it('are given as addresses, and only those that are known', () => {
    const addresses = (known: Parameters<typeof organisationIds>[0]) =>
      organisationIds(known).map(({ address }) => address);
    expect(addresses({ ror: '01ggx4157', wikidata: 'Q42944' })).toEqual([
      'https://ror.org/01ggx4157',
      'https://www.wikidata.org/entity/Q42944',
    ]);
    expect(addresses({ wikidata: 'Q42944' })).toHaveLength(1);
    expect(addresses({})).toEqual([]);
  });

  it('stand in CodeMeta', () => {
    const known = { label: 'Lab', ror: '01ggx4157' };
    const file = codemetaFile({ ...subject('software', FULL), organisations: [known] });
    expect(codemetaSchema.parse(file).publisher).toEqual([
      { '@type': 'Organization', '@id': 'https://ror.org/01ggx4157', name: 'Lab' },
    ]);
  });
});
