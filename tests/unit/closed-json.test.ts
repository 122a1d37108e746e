import { describe, expect, it } from 'vitest';

import { closedJson } from '../../src/refresh/federation/closed-json.ts';

const WHOLE = JSON.stringify({
  page: 'a "quoted" {page}',
  names: [['one'], [{ two: 2 }]],
  projects: [{ name: 'A', text: 'back\\slash "}]' }, { name: 'B', list: [{ deep: '{' }] }, {}],
});

describe('JSON that was cut', () => {
  it('is a JSON object with the first of its entries, wherever it was cut in the list', () => {
    const entries = (JSON.parse(WHOLE) as { projects: unknown[] }).projects;
    for (let end = WHOLE.indexOf('},') + 1; end < WHOLE.length; end += 1) {
      const closed = closedJson(WHOLE.slice(0, end)) ?? '';
      const { projects } = JSON.parse(closed) as { projects: unknown[] };
      expect(projects.length).toBeGreaterThan(0);
      expect(projects).toEqual(entries.slice(0, projects.length));
    }
    expect(JSON.parse(closedJson(WHOLE.slice(0, -2)) ?? '')).toEqual(JSON.parse(WHOLE));
  });

  it.each(['', '   ', '<html>', '{"projects": [', '{"projects": [{"name": "A'])(
    'is nothing without a whole entry: %j',
    (text) => {
      expect(closedJson(text)).toBeUndefined();
    },
  );
});
