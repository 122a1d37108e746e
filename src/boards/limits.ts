/** Characters of the files of a board; more than any has that we know. */
export const MAX_BOARD = 25_000_000;
