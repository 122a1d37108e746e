import { pseudo } from '../pseudo.ts';
import * as english from '../en/drift.ts';

export const driftMessages = pseudo(english.driftMessages);
