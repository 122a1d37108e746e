/** Which variables of the environment `content/site.yaml` may name as tokens. Each one's value is sent to a host. */
import { z } from 'astro/zod';

/** Set by pipelines, runners and package managers, or asked for by another job of this program. */
const TAKEN =
  /^(?:CI|ACTIONS|RUNNER|NPM|NODE|AWS|AZURE|GOOGLE|DOCKER|VAULT|RENOVATE)_|^(?:FORGEJO|GITEA)_TOKEN$|(?:^|_)(?:REFRESH|ISSUES|REVIEW)_TOKEN$/;

/** Programs for these hosts look for their tokens under these names, so that they hold nothing else. */
const KNOWN: Readonly<Record<string, string>> = {
  GITHUB_TOKEN: 'github.com',
  GH_TOKEN: 'github.com',
  GITLAB_TOKEN: 'gitlab.com',
};

/** A name of its own: what a pipeline knows beside it, such as CI_JOB_TOKEN or PATH, must not leave it. */
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
  /** Who gets the token. */
  readonly host: string;
  readonly tokenEnv?: string | undefined;
  readonly path: readonly (string | number)[];
}

/** What is wrong with variables that more than one host would get, or another host than the one that they are known for. */
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
