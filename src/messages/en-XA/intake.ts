import { pseudo } from '../pseudo.ts';
import * as english from '../en/intake.ts';

export const intakeMessages = pseudo(english.intakeMessages);
