import type { Organisation } from '../schemas/vocabulary.ts';

/** The id of an organisation in a register, and the address that stands for it. */
export interface OrganisationId {
  readonly register: string;
  readonly id: string;
  readonly address: string;
}

/** Those that its vocabulary states, the one that is made for research first. */
export function organisationIds({
  ror,
  wikidata,
}: Pick<Organisation, 'ror' | 'wikidata'>): OrganisationId[] {
  return [
    ...(ror ? [{ register: 'ROR', id: ror, address: `https://ror.org/${ror}` }] : []),
    ...(wikidata
      ? [
          {
            ...{ register: 'Wikidata', id: wikidata },
            address: `https://www.wikidata.org/entity/${wikidata}`,
          },
        ]
      : []),
  ];
}
