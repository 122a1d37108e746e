import { pseudo } from '../pseudo.ts';
import * as english from '../en/contributions.ts';

export const contributionMessages = pseudo(english.contributionMessages);
