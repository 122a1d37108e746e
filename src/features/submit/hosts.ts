/** Who may be asked about a repository, once the reader says so. */
import type { Site } from '../../schemas/site.ts';

/** The hosts of GitLab that the instance names. */
export function gitlabHosts({ forges }: Pick<Site, 'forges'>): string[] {
  return forges.filter(({ kind }) => kind === 'gitlab').map(({ host }) => host);
}

/** Origins for the policy of the page. */
export function askedOrigins(site: Pick<Site, 'forges'>): string[] {
  return ['https://api.github.com', ...gitlabHosts(site).map((host) => `https://${host}`)];
}
