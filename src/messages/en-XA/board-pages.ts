import { pseudo } from '../pseudo.ts';
import * as english from '../en/board-pages.ts';

export const boardPages = pseudo(english.boardPages);
