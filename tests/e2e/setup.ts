import { bilingualSite, buildSite, cernSite } from '../support/build-site.ts';
import { writeFederatedInstance } from '../support/federated-instance.ts';

/**
 * Builds the sites for the browser tests, unless `OSPO_E2E_DIST`, `OSPO_E2E_SMALL` and `OSPO_E2E_BILINGUAL` name them:
 * the second is the made-up instance, which has what CERN's lacks, and entries of other offices; the third is in English
 * and French.
 */
export function setup(): void {
  process.env['OSPO_E2E_DIST'] ??= cernSite().folder;
  process.env['OSPO_E2E_SMALL'] ??= buildSite('small-in-browser', {
    OSPO_INSTANCE: writeFederatedInstance(),
    OSPO_URL: 'https://ospo.example/',
  }).folder;
  process.env['OSPO_E2E_BILINGUAL'] ??= bilingualSite().folder;
}
