/** What is measured must be valid, or the measurement means nothing. */
import { describe, expect, it } from 'vitest';

import { readInstance } from '../../src/instance/read.ts';
import { validateInstance } from '../../src/instance/validate/report.ts';
import { generateInstance } from '../bench/generate.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('a generated instance', () => {
  it('has all kinds of project and no problem', () => {
    const folder = temporaryFolder('generated');
    generateInstance(100, folder);
    const { problems, checked } = validateInstance(readInstance(folder));
    expect(problems).toEqual([]);
    expect(checked.entries).toMatchObject({ hardware: 40, gateware: 10, software: 50 });
  });
});
