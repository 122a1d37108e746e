import { pseudo } from '../pseudo.ts';
import * as english from '../en/review.ts';

export const reviewMessages = pseudo(english.reviewMessages);
