import { pseudo } from '../pseudo.ts';
import * as english from '../en/check.ts';

export const checkMessages = pseudo(english.checkMessages);
