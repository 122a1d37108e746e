import { pseudo } from '../pseudo.ts';
import * as english from '../en/files.ts';

export const fileFaults = pseudo(english.fileFaults);
