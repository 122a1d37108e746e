/** Characters of the files of a board; more than any known board has. */
export const MAX_BOARD = 25_000_000;
