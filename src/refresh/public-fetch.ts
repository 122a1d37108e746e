/**
 * Fetches pages that anybody may have named, from public hosts only (against SSRF: the job may run in a network with
 * other machines).
 */
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

import { Agent, fetch as undiciFetch } from 'undici';

import { FailedRequest } from '../lib/http/failure.ts';

/** Not public unicast, by IANA's registry of special-purpose addresses. */
const SPECIAL = blockList([
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  // Within the public range: tunnels that embed an IPv4 address, and documentation.
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  '3fff::/20',
]);

/** All public unicast in IPv6: no loopback, no local or multicast address, and no embedded IPv4 address. */
const PUBLIC_IPV6 = blockList(['2000::/3']);

/** True for an address that is reachable from the public internet. */
export function isPublicIp(address: string): boolean {
  // An address with a zone, `fe80::1%eth0`, is link-local.
  if (isIP(address) === 0 || address.includes('%')) return false;
  const family = isIPv6(address) ? 'ipv6' : 'ipv4';
  if (SPECIAL.check(address, family)) return false;
  return family === 'ipv4' || PUBLIC_IPV6.check(address, family);
}

/** True for https at the default port, without user and password, and not at a literal address that is not public. */
export function isPublicPage({ protocol, port, username, password, hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  return (
    protocol === 'https:' &&
    port === '' &&
    username === '' &&
    password === '' &&
    (isIP(host) === 0 || isPublicIp(host))
  );
}

/**
 * Resolves a name for a connection, and refuses it when one of its addresses is not public. The connection uses the
 * address that was checked, so DNS rebinding gains nothing.
 */
export function publicLookup(lookup: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      const addresses = typeof found === 'string' ? [{ address: found, family: 4 }] : found;
      const [first] = addresses ?? [];
      if (error) callback(error, []);
      else if (!first || !addresses.every(({ address }) => isPublicIp(address)))
        callback(refusal(hostname), []);
      else if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** `fetch` with another resolver, from the undici package: Node's own accepts no agent of another version. */
export function fetchThrough(lookup: LookupFunction): typeof fetch {
  const dispatcher = new Agent({ connect: { lookup } });
  const reach = undiciFetch as unknown as typeof fetch;
  return async (input, init) => {
    try {
      return await reach(input, { ...init, dispatcher } as RequestInit);
    } catch (error) {
      throw error instanceof Error && error.cause instanceof FailedRequest ? error.cause : error;
    }
  };
}

/** `fetch` for public pages only. Does not follow redirects, so that the caller checks each target here. */
export function createPublicFetch(lookup: LookupFunction = systemLookup): typeof fetch {
  const reach = fetchThrough(publicLookup(lookup));
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!isPublicPage(url)) throw refusal(url.host);
    return reach(url, { ...init, redirect: 'manual' });
  };
}

function refusal(host: string): FailedRequest {
  return new FailedRequest({ reason: 'forbidden', cause: { code: 'not-public', host } });
}

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix] = subnet.split('/');
    list.addSubnet(network, Number(prefix), isIPv6(network) ? 'ipv6' : 'ipv4');
  }
  return list;
}
