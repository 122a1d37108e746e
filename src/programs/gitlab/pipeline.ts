/** What GitLab tells a job about its project, in variables of the environment. */
import type { Project } from './api.ts';

/**
 * The project whose pipeline this is.
 *
 * @param tokenName the variable that holds the token for it.
 * @throws one sentence that names the variable that is not set.
 */
export function pipelineProject(env: NodeJS.ProcessEnv, tokenName: string): Project {
  const required = (name: string, who: string) => {
    const value = env[name]?.trim();
    if (!value) throw new Error(`The variable ${name} is not set. ${who}`);
    return value;
  };
  const byGitlab = 'GitLab sets it in a pipeline.';
  return {
    api: required('CI_API_V4_URL', byGitlab),
    id: required('CI_PROJECT_ID', byGitlab),
    branch: required('CI_DEFAULT_BRANCH', byGitlab),
    token: required(tokenName, 'Set it in the CI/CD settings of the project.'),
    tokenName,
    fetch,
  };
}
