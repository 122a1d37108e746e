import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-syntax.ts';

export const licenseSyntax = pseudo(english.licenseSyntax);
