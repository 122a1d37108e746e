/** A person who reads along sees whose each line is, though parts of `npm test` run at the same time. */
import { expect, it } from 'vitest';

import { outputOfParts } from '../../src/programs/testing/output.ts';

function screen() {
  const written: string[] = [];
  const { begin } = outputOfParts((text) => void written.push(text));
  return { begin, seen: () => written.splice(0).join('') };
}

it('prints what one part says as it comes, a line at a time', () => {
  const { begin, seen } = screen();
  const unit = begin('unit', '0:00 unit starts');
  unit.print('one\ntw');
  expect(seen()).toBe('> 0:00 unit starts\n\n> unit\none\n');
  unit.print('o\n');
  expect(seen()).toBe('two\n');
  unit.print('three');
  unit.end('0:09 unit ok');
  expect(seen()).toBe('three\n> 0:09 unit ok\n');
});

it('holds the output of another part back until that ends, and says whose lines go on', () => {
  const { begin, seen } = screen();
  const e2e = begin('e2e', '0:00 e2e starts');
  const lint = begin('lint', '0:00 lint starts');
  e2e.print('page 1\n');
  lint.print('fault 1\n');
  e2e.print('page 2\npage');
  lint.print('fault 2\n');
  expect(seen()).toBe('> 0:00 e2e starts\n> 0:00 lint starts\n\n> e2e\npage 1\npage 2\n');
  lint.end('0:20 lint failed');
  expect(seen()).toBe('\n> lint\nfault 1\nfault 2\n> 0:20 lint failed\n');
  e2e.print(' 3\n');
  expect(seen()).toBe('\n> e2e\npage 3\n');
});

it('prints what the next part has said so far as soon as the first ends', () => {
  const { begin, seen } = screen();
  const unit = begin('unit', '0:00 unit starts');
  const build = begin('build', '0:00 build starts');
  build.print('site 1\nsite');
  seen();
  unit.end('0:30 unit ok');
  expect(seen()).toBe('> 0:30 unit ok\n\n> build\nsite 1\n');
  build.print(' 2\n');
  expect(seen()).toBe('site 2\n');
});

it('shows a part that says nothing by when it starts and ends', () => {
  const { begin, seen } = screen();
  begin('format', '0:00 format starts').end('0:07 format ok');
  expect(seen()).toBe('> 0:00 format starts\n> 0:07 format ok\n');
});
