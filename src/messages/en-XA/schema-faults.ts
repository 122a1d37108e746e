import { pseudo } from '../pseudo.ts';
import * as english from '../en/schema-faults.ts';

export const schemaFault = pseudo(english.schemaFault);
