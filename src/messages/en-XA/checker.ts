import { pseudo } from '../pseudo.ts';
import * as english from '../en/checker.ts';

export const checkerMessages = pseudo(english.checkerMessages);
