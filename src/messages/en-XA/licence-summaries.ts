import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-summaries.ts';

export const licenseSummaries = pseudo(english.licenseSummaries);
