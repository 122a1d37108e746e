/** Which services the office asks how its projects are used. */
import { EVIDENCE_SERVICES, type EvidenceService } from '../schemas/evidence.ts';
import { SERVICE_HOSTS } from '../schemas/forge.ts';
import { onceABuild } from './once-a-build.ts';
import { getSite } from './site.ts';

/** Service → the host that is asked; empty where the office asks none. */
export const getEvidenceHosts = onceABuild((): ReadonlyMap<EvidenceService, string> => {
  const { enrichers = [] } = getSite();
  return new Map(
    enrichers.flatMap(({ kind, api }) =>
      isCounting(kind) ? [[kind, api === undefined ? SERVICE_HOSTS[kind] : new URL(api).host]] : [],
    ),
  );
});

function isCounting(kind: string): kind is EvidenceService {
  return Object.hasOwn(EVIDENCE_SERVICES, kind);
}
