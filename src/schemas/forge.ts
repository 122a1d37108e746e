/**
 * Hosts that a refresh may contact, and variables with tokens for them: `forges` and `enrichers` of
 * `content/site.yaml`.
 */
import { z } from 'astro/zod';

import { FORGE_KINDS } from './forges/forges.ts';
import { line } from './text.ts';
import { tokenVariable, tokensOfOneHost, type TokenUse } from './token-variable.ts';

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** Plain http is allowed on loopback, for tests and for a forge on the same machine. */
export const apiAddress = z.url({ protocol: /^https?$/ }).refine((value) => {
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || LOOPBACK.includes(hostname);
}, 'Use https, or http on loopback.');

/**
 * True for an address at a host or a subdomain of it, at the same port, and for any address on loopback. A token must
 * not go to any other address.
 *
 * @param host as in the addresses of repositories, with its port if that is not the default.
 */
export function isUnder(host: string, address: string): boolean {
  const url = URL.parse(address);
  const own = URL.parse(`https://${host}`);
  if (!url || !own) return false;
  if (LOOPBACK.includes(url.hostname)) return true;
  const isNamed = url.hostname === own.hostname || url.hostname.endsWith(`.${own.hostname}`);
  return isNamed && url.port === own.port;
}

const forge = z
  .strictObject({
    host: line(120)
      .regex(
        /^[a-z\d](?:[a-z\d.-]*[a-z\d])?(?::\d{1,5})?$/,
        'Write the name of a host alone, in lower case, such as "gitlab.com".',
      )
      .describe('The host name in repository addresses.'),
    kind: z.enum(FORGE_KINDS),
    api: apiAddress
      .optional()
      .describe('Where its API answers: at the host, or a subdomain of it.'),
    clone: apiAddress
      .optional()
      .describe('Where git reads its repositories, if not at https://<host>; under it as well.'),
    tokenEnv: tokenVariable
      .optional()
      .describe('Environment variable that holds the token for this host alone.'),
  })
  .superRefine(({ host, ...places }, context) => {
    for (const key of ['api', 'clone'] as const) {
      const address = places[key];
      if (address !== undefined && !isUnder(host, address))
        context.addIssue({ code: 'custom', path: [key], message: elsewhere(host) });
    }
  });

/** Default host of each service. */
export const SERVICE_HOSTS = {
  'software-heritage': 'archive.softwareheritage.org',
  scorecard: 'api.scorecard.dev',
  zenodo: 'zenodo.org',
  osv: 'api.osv.dev',
  'ecosyste-ms': 'packages.ecosyste.ms',
  datacite: 'api.datacite.org',
  openalex: 'api.openalex.org',
  pypistats: 'pypistats.org',
  npm: 'api.npmjs.org',
  anaconda: 'api.anaconda.org',
  debian: 'sources.debian.org',
} as const;

type ServiceKind = keyof typeof SERVICE_HOSTS;
const SERVICES = Object.keys(SERVICE_HOSTS) as [ServiceKind, ...ServiceKind[]];

/** Enrichers without a host and without a token. */
const OWN_ENRICHERS = ['links', 'boards'] as const;

const NO_SERVICE = 'Leave out `api` and `tokenEnv`: the refresh asks no service for this.';

function isService(kind: string): kind is ServiceKind {
  return Object.hasOwn(SERVICE_HOSTS, kind);
}

/** Services beside the forges that know something about repositories or packages. */
const enricher = z
  .strictObject({
    kind: z
      .enum([...SERVICES, ...OWN_ENRICHERS])
      .describe(
        '`links` asks any public host that an entry, a manifest or a forge links to whether its page is there. `boards` fetches design files of boards from the forges and draws them. `osv` asks for known vulnerabilities of what the services of the inventory stand on: the package URLs of all components leave, with their versions. `ecosyste-ms`, `pypistats`, `npm`, `anaconda` and `debian` are asked about the packages of entries, `datacite` and `openalex` about their DOI: these leave, and nothing else.',
      ),
    api: apiAddress.optional().describe('Where its API answers, if not at its usual place.'),
    tokenEnv: tokenVariable
      .optional()
      .describe('Environment variable that holds the token for the usual place alone.'),
  })
  .superRefine(({ kind, api, tokenEnv }, context) => {
    if (!isService(kind)) {
      if (api !== undefined || tokenEnv !== undefined)
        context.addIssue({ code: 'custom', path: ['kind'], message: NO_SERVICE });
      return;
    }
    if (api === undefined || tokenEnv === undefined) return;
    const host = SERVICE_HOSTS[kind];
    if (!isUnder(host, api))
      context.addIssue({ code: 'custom', path: ['api'], message: elsewhere(host) });
  });

function elsewhere(host: string): string {
  return `Write an address at ${host} or a subdomain of it: what is asked there, and the token, is for this host alone.`;
}

export const forges = z.array(forge).describe('Hosts that may be contacted by the refresh.');

export const enrichers = z
  .array(enricher)
  .describe('Services that the refresh asks as well; none unless named here.');

/** For the whole file: a token must not be sent to two hosts. */
export function oneHostEach(
  site: {
    readonly forges: z.output<typeof forges>;
    readonly enrichers?: z.output<typeof enrichers> | undefined;
  },
  context: z.RefinementCtx,
): void {
  const uses: TokenUse[] = [
    ...site.forges.map(({ host, tokenEnv }, index) => ({
      host,
      tokenEnv,
      path: ['forges', index],
    })),
    ...(site.enrichers ?? []).map(({ kind, tokenEnv }, index) => ({
      host: isService(kind) ? SERVICE_HOSTS[kind] : kind,
      tokenEnv,
      path: ['enrichers', index],
    })),
  ];
  for (const { path, message } of tokensOfOneHost(uses))
    context.addIssue({ code: 'custom', path: [...path, 'tokenEnv'], message });
}
