import { pseudo } from '../pseudo.ts';
import * as english from '../en/manifests.ts';

export const manifestFaults = pseudo(english.manifestFaults);
