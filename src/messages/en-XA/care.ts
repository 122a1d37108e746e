import { pseudo } from '../pseudo.ts';
import * as english from '../en/care.ts';

export const careMessages = pseudo(english.careMessages);
