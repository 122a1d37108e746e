import { pseudo } from '../pseudo.ts';
import * as english from '../en/licence-chooser-faults.ts';

export const licenceChooserFaults = pseudo(english.licenceChooserFaults);
