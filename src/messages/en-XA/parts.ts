import { pseudo } from '../pseudo.ts';
import * as english from '../en/parts.ts';

export const partsMessages = pseudo(english.partsMessages);
