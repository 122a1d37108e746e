import { pseudo } from '../pseudo.ts';
import * as english from '../en/boards.ts';

export const boardMessages = pseudo(english.boardMessages);
