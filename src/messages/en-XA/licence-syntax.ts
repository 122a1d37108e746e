import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-syntax.ts';

export const licenceSyntax = pseudo(english.licenceSyntax);
