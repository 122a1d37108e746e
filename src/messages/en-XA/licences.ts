import { pseudo } from '../pseudo.ts';
import * as english from '../en/licences.ts';

export const variantMessages = pseudo(english.variantMessages);
