/** What the validator says of the files of the tools. */
import { expectEachFault, type FaultCase } from '../fixtures/validate/cases.ts';
import { plus } from '../fixtures/validate/overlay.ts';

const PLAN = 'content/tools/release.yaml';
const GUIDELINE = 'content/guidelines/software/publish.mdx';
const checklist = plus('\n<Checklist>\n\n- It is done\n\n</Checklist>\n');

const plan = (guideline: string, item: string) => `lead: All points.
guidelines: { hardware: [software/publish], gateware: [software/publish], software: [${guideline}] }
proofs:
  - { guideline: software/publish, item: ${item}, by: entry, proves: all }
`;

const CASES: readonly FaultCase[] = [
  [
    'tool/unknown-guideline',
    { [GUIDELINE]: checklist, [PLAN]: plan('software/publsh', 'It is done') },
    `${PLAN}:2:86 tool/unknown-guideline There is no guideline "software/publsh" with a checklist. Did you mean "software/publish"?`,
  ],
  [
    'tool/unknown-point',
    { [GUIDELINE]: checklist, [PLAN]: plan('software/publish', 'It is dome') },
    `${PLAN}:4:42 tool/unknown-point The checklist has no point "It is dome". Did you mean "It is done"?`,
  ],
  [
    'schema/missing',
    { 'content/tools/metrics.yaml': 'lead: Plan.\n' },
    'content/tools/metrics.yaml:1:1 schema/missing',
    ['schema/missing'],
  ],
];

expectEachFault('a fault in a tool', CASES);
