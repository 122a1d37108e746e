import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-chooser-faults.ts';

export const licenseChooserFaults = pseudo(english.licenseChooserFaults);
