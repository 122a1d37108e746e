import { pseudo } from '../pseudo.ts';
import * as english from '../en/federation.ts';

export const federationMessages = pseudo(english.federationMessages);
