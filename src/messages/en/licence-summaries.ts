/**
 * Licences in plain language: permissions, conditions and limitations. No legal advice. Phrases follow a heading: lower
 * case, no full stop. Numbers in comments are sections of the licence texts.
 */

const PATENTS = 'use the patents that its licensors hold in it, unless you go to court over them'; // P 6, W and S 7
const MARK = 'keep all notices, and say what you changed and when';
const COMPLETE_SOURCE =
  'give the complete source with every product, or the address where it can be had'; // 4
const NOTHING = [
  'a warranty that it works, is safe or fits a purpose',
  'a claim for damages against its licensors',
  'the right to use their names or logos to promote a product',
] as const;

export const licenseSummaries = {
  /** By the tags of choosealicense.com. */
  may: {
    'commercial-use': 'use it for any purpose, also in business',
    modifications: 'change it and build on it',
    distribution: 'pass it on, changed or as it is',
    'private-use': 'keep what you do with it to yourself, as long as you pass nothing on',
    'patent-use': 'use the patents that its contributors hold in it',
  },
  must: {
    'include-copyright': 'keep the copyright notice and the licence with every copy',
    'include-copyright--source':
      'keep the copyright notice and the licence with every copy of the source',
    'document-changes': 'say what you changed',
    'disclose-source': 'offer the source to everybody to whom you give the result',
    'network-use-disclose': 'offer the source also to those who use it over a network',
    'same-license': 'put works that are based on it under the same licence',
    'same-license--file':
      'keep the changed files under the same licence; your own files may differ',
    'same-license--library':
      'keep the changed library under the same licence; a program that only uses it may differ',
  },
  not: {
    warranty: 'a warranty that it works or fits a purpose',
    liability: 'a claim for damages against its authors',
    'trademark-use': 'the right to use names or trade marks of its authors',
    'patent-use': 'a licence to patents',
  },
  /**
   * Licences for which the general phrases would mislead. The conditions of the CERN Open Hardware Licence, version 2, use
   * terms that software licences do not have, such as product and available component. CeCILL-B asks for credits, Etalab
   * for a source and a date.
   */
  own: {
    'CERN-OHL-P-2.0': {
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
    'CERN-OHL-W-2.0': {
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
    'CERN-OHL-S-2.0': {
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
    'CECILL-B': {
      may: [
        'use it for any purpose, also in business', // 5.1
        'change it, and pass on the changed software under other terms', // 5.2, 5.3.2
        'use the patents that its licensor holds in it', // 5
      ],
      must: [
        'keep its notices in every copy, and pass on the licence with what you did not change', // 5.3.1, 6.4
        'give access to the source with unchanged software that you pass on without it', // 5.3.1
        'say that a change is yours, and when you made it', // 5.2
        'name the software and its notices in the documentation of what you change, in its interface and on a public website', // 5.3.4
      ],
      not: [
        'a warranty that it works or fits a purpose', // 9
        'a claim for damages against its authors, within the limits of the licence', // 8
      ],
    },
    'etalab-2.0': {
      may: [
        'use the information for any purpose, also in business',
        'change it, extract from it and make other things from it',
        'pass it on, changed or as it is',
      ],
      must: ['name its source, at least the licensor, and the date of its last update'],
      not: [
        'a warranty that it is free of errors or goes on being supplied',
        'a claim for damages that its use causes to others',
        'an endorsement by the licensor',
      ],
    },
  },
} as const;
