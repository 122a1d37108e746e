/** A catalogue of six projects to search in tests. */
import { FACETS, type FacetValues } from '../../src/schemas/facet.ts';
import type { CatalogueIndex, CatalogueItem } from '../../src/features/facets/item.ts';

const labels: Readonly<Record<string, readonly string[]>> = {
  kind: ['hardware', 'gateware', 'software'],
  topic: ['timing', 'digitisers', 'controls'],
  licence: ['weak', 'CERN-OHL-W-2.0', 'permissive', 'Apache-2.0', 'none'],
  'hardware-licence': ['weak', 'CERN-OHL-W-2.0'],
  language: ['VHDL', 'c-plus-plus'],
  with: ['hardware', 'gateware', 'software'],
};

const facets = Object.fromEntries(
  FACETS.map((facet) => [
    facet,
    (labels[facet] ?? []).map((id) => ({
      id,
      label: id,
      ...(facet.endsWith('licence') && /[A-Z]/.test(id) && { parent: 'weak' }),
    })),
  ]),
) as unknown as FacetValues;

type Values = CatalogueItem['values'];

function item(id: string, fields: Partial<CatalogueItem>, values: Values): CatalogueItem {
  return { id, name: id, kind: 'hardware', known: 0, related: 0, ...fields, values };
}

export const index: CatalogueIndex = {
  facets,
  items: [
    item(
      'spec',
      {
        name: 'SPEC',
        title: 'Simple PCIe FMC Carrier',
        number: 'H-0007',
        maturity: 9,
        known: 4,
        related: 7,
      },
      { kind: [0], topic: [0], licence: [0, 1], 'hardware-licence': [0, 1], with: [1, 2] },
    ),
    item(
      'fmc-adc',
      { name: 'FMC ADC 100M', number: 'H-0004', active: '2026-10-01', released: '2024-01-01' },
      { kind: [0], topic: [1], licence: [0, 1], language: [0] },
    ),
    item(
      'wr-switch',
      { name: 'White Rabbit Switch', number: 'H-0001', listed: '2026-10-10', known: 4, related: 2 },
      { kind: [0], topic: [0], with: [2] },
    ),
    item(
      'wr-cores',
      { name: 'WR PTP core', kind: 'gateware', summary: 'Endpoint for White Rabbit.' },
      { kind: [1], topic: [0, 2], licence: [0, 1], language: [0] },
    ),
    item(
      'root',
      { name: 'ROOT', kind: 'software', number: 'S-0001', active: '2026-11-01', known: 5 },
      { kind: [2], licence: [2, 3], language: [1] },
    ),
    item(
      'formula',
      { name: '=SUM(A1)', kind: 'software', number: 'S-0010', summary: 'Says "hello", and more' },
      { kind: [2], topic: [2], licence: [4] },
    ),
  ],
};
