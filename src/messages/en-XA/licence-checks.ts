import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-checks.ts';

export const licenseChecks = pseudo(english.licenseChecks);
