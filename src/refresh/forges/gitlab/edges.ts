/** Reads several files of a repository at GitLab by one request: GraphQL. https://docs.gitlab.com/api/graphql/ */
import { z } from 'astro/zod';

import { isLasting } from '../../details.ts';
import type { Client } from '../../http.ts';
import type { EdgeReading } from '../../provider.ts';
import { count } from '../../shapes.ts';
import type { EdgePlace } from '../rest.ts';

const QUERY = `query ($path: ID!, $ref: String!, $files: [String!]!) {
  project(fullPath: $path) { repository { blobs(ref: $ref, paths: $files) { nodes { path size rawTextBlob } } } }
}`;

/** GitLab writes the number of bytes as a text. Each part may be null. */
const answer = z.object({
  data: z.object({
    project: z.object({
      repository: z.object({
        blobs: z.object({
          nodes: z.array(
            z
              .object({
                path: z.string(),
                size: z.union([count, z.string().regex(/^\d+$/).transform(Number)]).nullable(),
                rawTextBlob: z.string().nullable(),
              })
              .nullable(),
          ),
        }),
      }),
    }),
  }),
});

/** The API of files gives one at a time. A host that does not have GraphQL, or an older one, gives none. */
export async function edgeTexts(
  client: Client,
  { api, path, branch }: EdgePlace,
  files: readonly string[],
): Promise<EdgeReading | undefined> {
  const address = graphqlAt(api);
  if (address === undefined) return { texts: undefined };
  const question = { query: QUERY, variables: { path, ref: branch, files } };
  const asked = await client.json(address, question);
  if ('failure' in asked) return isLasting(asked.failure.reason) ? { texts: undefined } : undefined;
  const read = answer.safeParse(asked.value).data;
  if (!read) return { texts: undefined };
  const { nodes } = read.data.project.repository.blobs;
  const known = nodes
    .filter((node) => node !== null)
    .filter(({ path: file }) => files.includes(file));
  return {
    texts: Object.fromEntries(
      known.map((node) => [node.path, isWhole(node) ? node.rawTextBlob : null]),
    ),
    from: { method: 'POST', address, at: '$.data.project.repository.blobs.nodes[*].rawTextBlob' },
  };
}

/** A large text is cut off; without its size nobody knows. */
function isWhole({
  rawTextBlob,
  size,
}: {
  rawTextBlob: string | null;
  size: number | null;
}): boolean {
  return rawTextBlob !== null && Buffer.byteLength(rawTextBlob) === size;
}

/** `https://host/api/graphql` beside `https://host/api/v4`. */
function graphqlAt(api: string): string | undefined {
  return api.endsWith('/v4') ? api.replace(/v4$/, 'graphql') : undefined;
}
