/** The stemmer of the search: endings of folded words with their replacements, applied in this order. */
export const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  // réseaux, canaux, logicielles
  [/(?<=e)aux$/u, 'au'],
  [/(?<=\p{L}{2})aux$/u, 'al'],
  [/(?<=\p{L}{3})elles?$/u, 'el'],
  [
    /(?<=\p{L}{4})(?:issements?|ements?|ations?|atrices?|ateurs?|euses?|eurs?|eux|ives?|ifs?|ees?|ers?|es|[esx])$/u,
    '',
  ],
];
