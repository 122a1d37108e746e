import { pseudo } from '../pseudo.ts';
import * as english from '../en/manifest-rules.ts';

export const manifestRules = pseudo(english.manifestRules);
