import { describe, expect, it } from 'vitest';

import { createCatalogue } from '../../src/catalogue/catalogue.ts';
import { parseSources } from '../../src/catalogue/load-catalogue.ts';
import { fieldsOf, fieldsOfWork, usesOfEcosystem } from '../../src/catalogue/uses.ts';
import { readInstance } from '../../src/instance/read.ts';

const catalogue = createCatalogue(parseSources(readInstance('tests/fixtures/small')));
const names = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

describe('fields of work', () => {
  const fields = fieldsOfWork(catalogue);

  it('stand with most uses first, each with its projects and the uses of families', () => {
    expect(
      fields.map(({ label, uses, projects }) => [label, uses.length, names(projects)]),
    ).toEqual([
      ['Weather', 2, ['tide-board']],
      ['Öffentliche Sicherheit', 1, ['tide-board']],
    ]);
    expect(fields[0]?.uses[0]?.ecosystem?.id).toBe('tide-gauge');
  });

  it('are what the projects are found under', () => {
    for (const { id, projects } of fields) {
      const found = catalogue.listed.filter((project) => fieldsOf(project).includes(id));
      expect(names(found).toSorted()).toEqual(names(projects).toSorted());
    }
  });
});

it('tells of an ecosystem its own uses, and then those of its members', () => {
  const [record] = catalogue.ecosystems;
  const uses = record ? usesOfEcosystem(record, catalogue) : [];
  expect(uses.map(({ use, project }) => [use.what, project?.id])).toEqual([
    ['A network of gauges.', undefined],
    ['Storm warnings.', 'tide-board'],
    ['Flood gates.', 'tide-board'],
  ]);
});
