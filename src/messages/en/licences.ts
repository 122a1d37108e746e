/**
 * The three variants of the CERN Open Hardware Licence, version 2, side by side, in English. Numbers in comments are
 * sections of the licence texts.
 */
export const variantMessages = {
  heading: 'The three variants side by side',
  note: 'The letters stand for permissive, weakly and strongly reciprocal.',
  caption: 'What P, W and S of CERN-OHL version 2 ask for',
  question: 'If you',
  thisPage: 'this page',
  others: 'Read more of',
  rows: [
    {
      question: 'make and sell products from the design',
      answers: [
        'You need not give the sources. Whoever gets a product must be able to see the notices.', // P 4
        'Give the complete source with it, or the address where it can be had.', // W 4
        'Give the complete source with it, or the address where it can be had.', // S 4
      ],
    },
    {
      question: 'change the design and pass it on',
      answers: [
        'Keep the notices and add a copy of the licence; your changes may have other terms.', // P 3.4
        'Put the changed design under the same licence.', // W 3.3
        'Put the changed design under the same licence.', // S 3.3
      ],
    },
    {
      question: 'put it into a larger design',
      answers: [
        'The larger design may have other terms, and may stay closed.', // P 3.4
        'Parts of your own that are joined to it through a documented interface keep your terms.', // W 1.8
        'The larger design comes under the same licence when you pass it on. Parts that anybody can buy or make may be used in it.', // S 1.7, 3.2
      ],
    },
  ],
  same: 'All three ask you to keep the notices and to say what you changed and when. All three let you use the patents that the licensors hold in the design, unless you go to court over them.', // P 6, W and S 7
} as const;
