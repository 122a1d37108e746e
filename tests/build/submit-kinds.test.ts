/** What helps to add an entry: one site has courses alone, the other looks for the kind that it lacks. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, inject, it } from 'vitest';

import { KINDS } from '../../src/schemas/entry.ts';
import { readPage } from '../support/pages.ts';

const school = inject('school');
const small = inject('small');

describe('the form', () => {
  const helpOf = (site: typeof school) => ({
    chosen: readPage(site, 'submit')
      .root.querySelectorAll('input[name="kind"]')
      .map((radio) => radio.getAttribute('value')),
    templates: KINDS.filter((kind) => existsSync(join(site.folder, 'submit', `${kind}.yaml`))),
    schemas: KINDS.filter((kind) => existsSync(join(site.folder, 'api/v1/schema', `${kind}.json`))),
  });
  const all = (kinds: readonly string[]) => ({ chosen: kinds, templates: kinds, schemas: kinds });

  it('takes what the catalogue has, and has the only kind chosen', () => {
    expect(helpOf(school)).toEqual(all(['documentation']));
    const { root } = readPage(school, 'submit');
    expect(root.querySelector('input[name="kind"][checked]')).not.toBeNull();
  });

  it('takes the first entry of a kind that the office looks for', () => {
    expect(helpOf(small)).toEqual(all(KINDS));
    expect(readPage(small, 'submit').root.querySelector('input[name="kind"][checked]')).toBeNull();
  });

  it('has no field that only other kinds can state', () => {
    const fieldsOf = (site: typeof school) =>
      readPage(site, 'submit')
        .root.querySelectorAll('[data-field]')
        .map((field) => field.getAttribute('data-field'));
    const ofBoards = ['licenses.hardware', 'links.design', 'specifications', 'availability'];
    expect(fieldsOf(small)).toEqual(expect.arrayContaining(ofBoards));
    expect(fieldsOf(school).filter((field) => ofBoards.includes(String(field)))).toEqual([]);
    expect(fieldsOf(school)).toContain('licenses.documentation');
    const told = readPage(school, 'submit').root.querySelectorAll('[data-kinds], [data-asked]');
    const kinds = told.flatMap(({ attributes }) => [
      attributes['data-kinds'],
      attributes['data-asked'],
    ]);
    expect(kinds).toContain('documentation');
    expect(kinds.filter((one) => one && one !== 'documentation')).toEqual([]);
  });
});
