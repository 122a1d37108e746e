/**
 * CERN Open Hardware Licence, version 2, in plain language. Its duties hang on words that software licences
 * do not have, such as product and available component, so that the general phrases would mislead.
 * Numbers in comments are sections of the licence texts.
 */
import type { LicenseSummary } from './license-summary.ts';

const PATENTS = 'use the patents that its licensors hold in it, unless you go to court over them'; // P 6, W and S 7
const MARK = 'keep all notices, and say what you changed and when';
const COMPLETE_SOURCE =
  'give the complete source with every product, or the address where it can be had'; // 4
const NOTHING = [
  'a warranty that it works, is safe or fits a purpose',
  'a claim for damages against its licensors',
  'the right to use their names or logos to promote a product',
] as const;

export const openHardwareSummaries: ReadonlyMap<string, LicenseSummary> = new Map([
  [
    'CERN-OHL-P-2.0',
    {
      may: [
        'use, change and pass on the design, also in business',
        'make products from it and sell them without giving the sources',
        'put it into a larger design that has other terms', // 3.4
        PATENTS,
      ],
      must: [
        MARK,
        'pass on a copy of the licence with the sources', // 3.4
        'let everybody who gets a product see the notices', // 4
      ],
      not: NOTHING,
    },
  ],
  [
    'CERN-OHL-W-2.0',
    {
      may: [
        'use, change and pass on the design, also in business',
        'make products from it and sell them',
        'join it with parts of your own through a documented interface, and keep those under your terms', // 1.8
        PATENTS,
      ],
      must: [
        MARK,
        'put the changed design under the same licence when you pass it on', // 3.3
        COMPLETE_SOURCE,
      ],
      not: NOTHING,
    },
  ],
  [
    'CERN-OHL-S-2.0',
    {
      may: [
        'use, change and pass on the design, also in business',
        'make products from it and sell them',
        'use parts in it that anybody can buy or make', // 1.7
        PATENTS,
      ],
      must: [
        MARK,
        'put the changed design, and any larger design that includes it, under the same licence when you pass it on', // 3.2, 3.3
        COMPLETE_SOURCE,
      ],
      not: NOTHING,
    },
  ],
]);
