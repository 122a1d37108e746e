/** An id in a file of the office is an anchor of its page: none is one of the page itself, and none stands there twice. */
import { describe, expect, it } from 'vitest';

import { type Changes, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

const SOURCE = "{ title: Report, url: 'https://example.org/report' }";
const ROLES = 'content/roles.yaml';
const REPORT = 'content/reports/2025.yaml';

const roles = (role: string, department: string) => `roles:
  - { id: ${role}, title: Legal adviser, does: Reads contracts. }
departments:
  - { id: ${department}, name: Legal service }
sources: [${SOURCE}]
`;

const report = (figure: string, part: string) => `title: Report of 2025
period: { start: 2025-01, end: 2025-12 }
source: ${SOURCE}
figures:
  - id: ${figure}
    label: Requests
    unit: requests
    definition: Questions that came in.
    period: '2025'
    section: Requests
    series:
      - { id: ${part}, label: By mail, value: 2 }
`;

const contribution = `name: KiCad
url: https://www.kicad.org
summary: A program to design boards.
parts:
  - { what: Code, sources: [${SOURCE}] }
`;

const idFaults = (changes: Changes) =>
  problemsOf(changes)
    .map(shortened)
    .filter((text) => /office\/(?:page|duplicate)-id/.test(text));

describe('an id of the office', () => {
  it.each<[string, Changes, string]>([
    ['a role', { [ROLES]: roles('main', 'law') }, `${ROLES}:2:11 office/page-id`],
    ['a department', { [ROLES]: roles('law', 'to-roles') }, `${ROLES}:4:11 office/page-id`],
    ['a figure', { [REPORT]: report('main', 'mail') }, `${REPORT}:5:9 office/page-id`],
    [
      'a contribution',
      { 'content/contributions/main.yaml': contribution },
      'content/contributions/main.yaml:1:1 office/page-id',
    ],
    [
      'one of two',
      { [ROLES]: roles('law', 'law') },
      `${ROLES}:4:11 office/duplicate-id The id "law" stands in line 2 already`,
    ],
  ])('is refused where it is taken: %s', (_name, changes, said) => {
    expect(idFaults(changes)).toEqual([expect.stringContaining(said)]);
  });

  it.each<[string, Changes]>([
    ['a part of a series, which is no anchor', { [REPORT]: report('requests', 'main') }],
    ['two roles', { [ROLES]: roles('law', 'legal') }],
    ['a contribution', { 'content/contributions/kicad.yaml': contribution }],
  ])('may be any other: %s', (_name, changes) => {
    expect(idFaults(changes)).toEqual([]);
  });
});
