/** Each number that the office publishes of its catalogue is the length of the list that it leads to. */
import { expect, it } from 'vitest';

import { instanceFolder } from '../../src/instance/instance-folder.ts';
import { figuresOfInstance, lengthOfList } from '../support/figures.ts';

it('every figure is as long as its list', () => {
  const { figures, index, catalogue } = figuresOfInstance(instanceFolder());
  const rows = figures.goals.flatMap(({ figures }) => figures.flatMap(({ rows }) => rows));
  const wrong = rows.filter((row) => lengthOfList(row, index, catalogue) !== row.value);
  expect(rows.length).toBeGreaterThan(0);
  expect(wrong.map(({ id, value, to }) => `${id}: ${value}, ${to}`)).toEqual([]);
});
