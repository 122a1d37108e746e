/** Imported for its side effect: registers the names of the SPDX list. */
import { LISTED_NAMES } from './list-names.ts';
import { learnNames } from './names.ts';

learnNames(LISTED_NAMES);
