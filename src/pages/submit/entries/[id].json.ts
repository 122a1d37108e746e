import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { instanceFolder } from '../../../instance/instance-folder.ts';
import type { Entry } from '../../../schemas/entry.ts';
import { getSources } from '../../../site/catalogue.ts';
import { entryFile } from '../../../submit/findings.ts';
import { headComment } from '../../../submit/head-comment.ts';
import type { KnownEntry } from '../../../submit/known.ts';

export function getStaticPaths() {
  return getSources().entries.map(({ id, kind, entry }) => ({
    params: { id },
    props: { entry: { id, kind, values: written(entry) } },
  }));
}

/** An entry as its file has it, without what manifests add. Made for the form and free to change. */
export function GET({ props }: { props: { entry: KnownEntry } }): Response {
  const file = join(instanceFolder(), entryFile(props.entry));
  return Response.json({ ...props.entry, head: headComment(readFileSync(file, 'utf8')) });
}

/** With repositories as people write them: an address where there is nothing more to say. */
function written({ repositories, ...rest }: Entry): KnownEntry['values'] {
  if (!repositories) return rest;
  return { ...rest, repositories: repositories.map((item) => (item.for ? item : item.url)) };
}
