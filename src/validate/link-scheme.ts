import type { Code } from './codes.ts';

export type LinkFault = readonly [code: Code, message: string];

/** What is wrong with how the target of a link begins; nothing when it may stand. */
export function schemeFault(target: string): LinkFault | undefined {
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(target) ?? [];
  if (scheme === undefined || /^(?:https?|mailto)$/i.test(scheme)) return undefined;
  return ['address/scheme', `A link must not begin with "${scheme}:". Use https://.`];
}
