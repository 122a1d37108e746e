/**
 * The adapter of each kind of forge: how the refresh reads it, and what the programs of a portal do at one that hosts it.
 * `schemas/forges/forges.ts` lists the kinds; here each is found by the name of its folder, so that none is listed twice.
 */
import { mapValues } from '../../lib/records.ts';
import { FORGE_KINDS, type ForgeKind } from '../../schemas/forges/forges.ts';
import type { ProviderFactory } from '../provider.ts';
import type { ForgeAdapter } from './adapter.ts';

async function adapterOf(kind: ForgeKind) {
  const loaded = (await import(`./${kind}/adapter.ts`)) as { readonly adapter: ForgeAdapter };
  return [kind, loaded.adapter] as const;
}

export const FORGES = Object.fromEntries(await Promise.all(FORGE_KINDS.map(adapterOf))) as Readonly<
  Record<ForgeKind, ForgeAdapter>
>;

export type Providers = Readonly<Record<ForgeKind, ProviderFactory>>;

export const PROVIDER_FACTORIES: Providers = mapValues(FORGES, ({ reader }) => reader);
