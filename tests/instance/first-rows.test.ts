/** What people see first of the hardware can be judged or bought. */
import { expect, it } from 'vitest';

import { licenseParts } from '../../src/catalogue/catalogue.ts';
import { vendorsOf } from '../../src/catalogue/makers.ts';
import { sortItems } from '../../src/features/facets/sort.ts';
import { EMPTY_STATE, sortOf } from '../../src/features/facets/state.ts';
import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { figuresOfInstance } from '../support/figures.ts';

it('the first five of the hardware have a licence or somebody who sells them', () => {
  const { catalogue, index } = figuresOfInstance(instanceFolder());
  const hardware = index.items.filter(({ kind }) => kind === 'hardware');
  const first = sortItems(hardware, sortOf(EMPTY_STATE)).slice(0, 5);
  const bare = first.flatMap(({ id }) => {
    const project = catalogue.projects.get(id);
    return !project || licenseParts(project).length > 0 || vendorsOf(project.entry).length > 0
      ? []
      : [id];
  });
  expect(bare).toEqual([]);
});
