import { pseudo } from '../pseudo.ts';
import * as english from '../en/validate-languages.ts';

export const languageFaults = pseudo(english.languageFaults);
