/** Several files by one request, as GitLab and Forgejo give them. */
import { findRepository, type FakeRepository } from './repository.ts';
import { fileOf, json, type RestAnswer } from './rest.ts';

/** GitLab's GraphQL, for the one question that is asked. */
export function answerGitlabBlobs(
  repositories: readonly FakeRepository[],
  body: string,
  hasToken: boolean,
): RestAnswer {
  const { variables } = JSON.parse(body) as { variables: { path: string; files: string[] } };
  const found = findRepository(repositories, variables.path, hasToken);
  const nodes = variables.files.flatMap((path) => {
    const text = found?.files[path];
    return text === undefined
      ? []
      : [{ path, size: String(Buffer.byteLength(text)), rawTextBlob: text }];
  });
  return json({ data: { project: found ? { repository: { blobs: { nodes } } } : null } });
}

/** The id of a file follows from its name. */
export function idOf(name: string): string {
  return Buffer.from(name).toString('hex').slice(0, 40).padStart(40, '0');
}

export function forgejoBlobs({ files }: FakeRepository, shas: string) {
  return Object.entries(files)
    .filter(([name]) => shas.split(',').includes(idOf(name)))
    .map(([name, text]) => ({ ...(JSON.parse(fileOf(text).body) as object), sha: idOf(name) }));
}
