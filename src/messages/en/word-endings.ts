/** The stemmer of the search: endings of folded words with their replacements, applied in this order. */
export const endings: readonly (readonly [ending: RegExp, instead: string])[] = [
  [/(?<=\p{L}{3})ies$/u, 'y'],
  [/(?<=\p{L}{4})(?:ations?|ings?|ions?|[eo]rs?|e[ds]|[esy])$/u, ''],
];
