/** The files beside pages that a site publishes. */
import { realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';

import { instanceFolder } from '../instance/instance-folder.ts';
import { isWithin } from '../instance/folder.ts';
import { readInstance } from '../instance/read.ts';
import { attachmentPath } from '../schemas/attachment.ts';
import { onceABuild } from './once-a-build.ts';
import { placeFile } from './place-file.ts';

export interface Attachment {
  /** Path on disk. */
  readonly source: string;
  /** Extension: `odt`. */
  readonly type: string;
  readonly bytes: number;
}

/** By path within the site. */
export const getAttachments = onceABuild(readAttachments);

export function readAttachments(): ReadonlyMap<string, Attachment> {
  const root = realpathSync(instanceFolder());
  const { attachments } = readInstance(root, ['attachments']);
  return new Map(
    attachments.flatMap(({ file }) => {
      const source = join(root, file);
      if (!isWithin(root, source)) return [];
      const { size: bytes } = statSync(source);
      return [[attachmentPath(file), { source, type: extname(file).slice(1), bytes }] as const];
    }),
  );
}

export function placeAttachments(folder: string): void {
  for (const [path, { source }] of readAttachments()) placeFile(source, join(folder, path));
}
