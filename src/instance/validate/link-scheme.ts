import { entryFaults as say } from '#messages/validate-entries.ts';
import type { Code } from './codes.ts';

export type LinkFault = readonly [code: Code, message: string];

/**
 * What is wrong with how the target of a link begins; nothing when it may stand. Browsers pass over white space and
 * control characters in it, so they are passed over here.
 */
export function schemeFault(target: string): LinkFault | undefined {
  const address = target.replaceAll(/[\p{C}\s]/gu, '');
  if (/^[\\/]{2}/.test(address)) return ['address/scheme', say.twoSlashes];
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  if (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)) return undefined;
  return ['address/scheme', say.scheme(scheme)];
}
