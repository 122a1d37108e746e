/** Words of `npm run provenance`, in English: where a built site comes from. */
import { count } from './grammar.ts';

const files = { one: 'file', other: 'files' };

export const provenanceMessages = {
  usage: `Usage: npm run provenance [-- <folder of the built site>]
Writes provenance.json into a site that this job of a pipeline has built: an in-toto statement with SLSA
provenance of all its files. It is not signed.
Ends with 0 when it is written, and with 2 when it is not.`,
  oneSite: 'Name one folder.',
  noRecord: (folder: string) =>
    `${folder} has no build.json that can be read. Build the site first: npm run build`,
  changed: (file: string, more: number) =>
    `${file}${more === 0 ? '' : ` and ${count(more, files)} more`} of the site: not as build.json says. Build it again, and change nothing after that.`,
  wrote: (file: string, amount: number) =>
    `Wrote ${file}, which states the origin of ${count(amount, files)}. It is not signed: it says who built the site, and does not prove it.`,
};
