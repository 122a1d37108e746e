import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { fileWriter } from '../../src/site/file-writer.ts';

const site = mkdtempSync(join(tmpdir(), 'file-writer-'));
afterAll(() => rmSync(site, { recursive: true }));
const digests = new Map<string, string>();
const write = fileWriter(site, digests);
const textOf = (file: string) => readFileSync(join(site, file), 'utf8');

describe('the writer of files', () => {
  it('writes a text whole or in parts, into folders that it makes', () => {
    write('/a/b/whole.txt', 'Été\n');
    write('/a/b/parts.txt', ['Été', '\n', '', 'Hiver\n']);
    write('/none.txt', []);
    expect([textOf('a/b/whole.txt'), textOf('a/b/parts.txt'), textOf('none.txt')]).toEqual([
      'Été\n',
      'Été\nHiver\n',
      '',
    ]);
  });

  it('tells the digest of what is written as a whole, and no longer that of what was replaced', () => {
    write('/a/text.html', 'Été');
    write('/bytes.png', Buffer.from([0, 255, 254]));
    write('/later.txt', 'whole');
    write('/later.txt', ['in ', 'parts']);
    const told = [...digests].filter(([file]) => /text|bytes|later/.test(file));
    const onDisk = ['a/text.html', 'bytes.png'].map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(site, file)))
        .digest('hex'),
    ]);
    expect(told).toEqual(onDisk);
  });

  it('keeps the order of very many parts, and replaces what stood there', () => {
    const parts = Array.from({ length: 20_000 }, (_, index) => `line ${index} …\n`);
    write('/many.txt', 'It was there before.');
    write('/many.txt', parts);
    expect(textOf('many.txt')).toBe(parts.join(''));
  });

  it('makes each part only when those before it are written or held', () => {
    let most = 0;
    let made = 0;
    const long = 'x'.repeat(50_000);
    const parts = function* () {
      for (; made < 100; made += 1) {
        most = Math.max(most, made * long.length - textOf('slow.txt').length);
        yield long;
      }
    };
    write('/slow.txt', '');
    write('/slow.txt', parts());
    expect(made).toBe(100);
    expect(most).toBeLessThan(200_000);
  });
});
