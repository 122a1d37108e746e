import { pseudo } from '../pseudo.ts';
import * as english from '../en/verdicts.ts';

export const verdictMessages = pseudo(english.verdictMessages);
