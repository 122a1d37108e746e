import { pseudo } from '../pseudo.ts';
import * as english from '../en/evidence.ts';

export const evidenceMessages = pseudo(english.evidenceMessages);
