import { pseudo } from '../pseudo.ts';
import * as english from '../en/build.ts';

export const buildMessages = pseudo(english.buildMessages);
