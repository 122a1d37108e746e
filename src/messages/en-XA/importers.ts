import { pseudo } from '../pseudo.ts';
import * as english from '../en/importers.ts';

export const importReasons = pseudo(english.importReasons);
export const importFaults = pseudo(english.importFaults);
