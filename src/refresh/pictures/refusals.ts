/** Addresses at which there never was a picture: each is tried again after 1, 2, 4, … at most 30 days. */
import type { ForgeAt } from '../../schemas/forges/forges.ts';
import type { PictureRefusal } from '../../schemas/picture-record.ts';
import { fileAddress } from './address.ts';

const MOST_NIGHTS = 30;
const DAY = 86_400_000;

/** @param today `2026-11-21`. */
export function refusedAgain(
  address: string,
  before: PictureRefusal | undefined,
  hosts: readonly ForgeAt[],
  today: string,
): PictureRefusal {
  const times = (before?.times ?? 0) + 1;
  const nights = Math.min(2 ** (times - 1), MOST_NIGHTS);
  const askAgain = new Date(Date.parse(today) + nights * DAY).toISOString().slice(0, 10);
  return { address, times, askAgain, ...(!isListed(address, hosts) && { unlisted: true }) };
}

/** True if it is not to be tried today. A host that the office has listed since is tried at once. */
export function isAtRest(
  refusal: PictureRefusal | undefined,
  hosts: readonly ForgeAt[],
  today: string,
): refusal is PictureRefusal {
  if (refusal === undefined || today >= refusal.askAgain) return false;
  return !(refusal.unlisted && isListed(refusal.address, hosts));
}

function isListed(address: string, hosts: readonly ForgeAt[]): boolean {
  return fileAddress(new URL(address), hosts) !== undefined;
}
