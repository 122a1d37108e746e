import { pseudo } from '../pseudo.ts';
import * as english from '../en/figures.ts';

export const figureMessages = pseudo(english.figureMessages);
