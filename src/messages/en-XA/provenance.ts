import { pseudo } from '../pseudo.ts';
import * as english from '../en/provenance.ts';

export const provenanceMessages = pseudo(english.provenanceMessages);
