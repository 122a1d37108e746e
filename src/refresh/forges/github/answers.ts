import type { Answers } from '../adapter.ts';

/** GraphQL answers what the query asks for, and nothing else. */
export const githubAnswers: Answers = {
  '/graphql': ['*'],
  '/repos/{owner}/{repo}/dependency-graph/sbom': [
    'sbom.packages.externalRefs.referenceType',
    'sbom.packages.externalRefs.referenceLocator',
  ],
};
