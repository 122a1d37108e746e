import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Code } from './codes.ts';

export type LinkFault = readonly [code: Code, message: string];

/**
 * The fault in the scheme of a link; undefined for an allowed one. Browsers ignore white space and control characters
 * in it, so they are ignored here.
 */
export function schemeFault(target: string): LinkFault | undefined {
  const address = target.replaceAll(/[\p{C}\s]/gu, '');
  if (/^[\\/]{2}/.test(address)) return ['address/scheme', say.twoSlashes];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)) return undefined;
  return ['address/scheme', say.scheme(scheme)];
}
