import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-reasons.ts';

export const licenceReason = pseudo(english.licenceReason);
