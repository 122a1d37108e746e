import { pseudo } from '../pseudo.ts';
import * as english from '../en/handbook.ts';

export const handbookMessages = pseudo(english.handbookMessages);
