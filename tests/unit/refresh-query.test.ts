import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import {
  BATCH,
  repositoriesQuery,
  repositoriesVariables,
  TEXT_QUERY,
} from '../../src/refresh/forges/github/query.ts';
import { githubSchema } from '../refresh/forge/github.ts';

describe('the query', () => {
  it.each([1, 2, BATCH])(
    'for %i repositories is valid against the schema that GitHub publishes',
    (count) => {
      const asked = Array.from({ length: count }, (_, index) => ({
        owner: 'o',
        name: `n${index}`,
        manifest: index % 2 ? 'docs/codemeta.json' : undefined,
      }));
      expect(validate(githubSchema(), parse(repositoriesQuery(asked)))).toEqual([]);
    },
  );

  it('for a text is valid too', () => {
    expect(validate(githubSchema(), parse(TEXT_QUERY))).toEqual([]);
  });

  it('holds nothing of what it asks for: that travels in variables', () => {
    const asked = [{ owner: 'x"){evil}', name: 'y' }];
    expect(repositoriesQuery(asked)).not.toContain('evil');
    expect(repositoriesVariables(asked, '2025-11-21T00:00:00Z')).toMatchObject({
      owner0: 'x"){evil}',
      name0: 'y',
    });
  });
});
