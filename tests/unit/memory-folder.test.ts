import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { memoryFolder } from '../../src/programs/testing/memory-folder.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('the folder in memory for the files of tests', () => {
  it('is empty, and is removed with all that was put there', () => {
    const within = temporaryFolder('memory');
    const place = memoryFolder(within, 1);
    expect(readdirSync(place?.folder ?? '')).toEqual([]);
    writeFileSync(join(place?.folder ?? '', 'file'), '');
    place?.remove();
    expect(readdirSync(within)).toEqual([]);
  });

  it('is not used where too little is free', () => {
    const within = temporaryFolder('memory');
    expect(memoryFolder(within, Number.MAX_SAFE_INTEGER)).toBeUndefined();
    expect(readdirSync(within)).toEqual([]);
  });

  it('is not used where there is no such file system', () => {
    const within = join(temporaryFolder('memory'), 'missing');
    expect(memoryFolder(within, 1)).toBeUndefined();
    expect(existsSync(within)).toBe(false);
  });
});
