import * as english from '../en/relations.ts';
import { pseudo } from '../pseudo.ts';

export const relationWords = pseudo(english.relationWords);
