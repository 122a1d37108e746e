import { pseudo } from '../pseudo.ts';
import * as english from '../en/care.ts';

export const careMessages = pseudo(english.careMessages);
export const metadataBadge = pseudo(english.metadataBadge);
export const findingsMessages = pseudo(english.findingsMessages);
