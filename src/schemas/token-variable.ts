/** Environment variables that `content/site.yaml` may name as tokens. The value of each is sent to a host. */
import { z } from 'astro/zod';

/** Set by CI, runners and package managers, or used by another job of this program. */
const TAKEN =
  /^(?:CI|ACTIONS|RUNNER|NPM|NODE|AWS|AZURE|GOOGLE|DOCKER|VAULT|RENOVATE)_|^(?:FORGEJO|GITEA)_TOKEN$|(?:^|_)(?:REFRESH|ISSUES|REVIEW)_TOKEN$/;

/** Common names of tokens for a host; they must not be used for another host. */
const KNOWN: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: 'github.com',
  GH_TOKEN: 'github.com',
  GITLAB_TOKEN: 'gitlab.com',
};

/** A name of the instance's own: secrets of CI, such as CI_JOB_TOKEN, must not be sent anywhere. */
export const tokenVariable = z
  .string()
  .regex(
    /^[A-Z][A-Z0-9_]*_TOKEN$/,
    'Write the name of a variable in capitals that ends in _TOKEN, such as "GITLAB_COM_TOKEN", and store the token there.',
  )
  .refine(
    (name) => !TAKEN.test(name),
    'This variable belongs to the pipeline or to another program. Store the token under a name that tells its forge, such as "GITLAB_COM_TOKEN".',
  );

export interface TokenUse {
  /** Host that receives the token. */
  readonly host: string;
  readonly tokenEnv?: string | undefined;
  readonly path: readonly (string | number)[];
}

/** Faults of variables that more than one host would receive, or another host than the one they are known for. */
export function tokensOfOneHost(
  uses: readonly TokenUse[],
): { readonly path: TokenUse['path']; readonly message: string }[] {
  const owners = new Map(Object.entries(KNOWN));
  return uses.flatMap(({ host, tokenEnv, path }) => {
    if (tokenEnv === undefined) return [];
    const owner = owners.get(tokenEnv) ?? host;
    owners.set(tokenEnv, owner);
    if (owner === host) return [];
    const message = `${tokenEnv} is the token of ${owner}. Name another variable: a token goes to one host alone.`;
    return [{ path, message }];
  });
}
