/** `catalogue/media/<id>/`: what is recorded of a project, each kind in a file of its own, and the files that it names. */
import type { z } from 'astro/zod';

import { jsonText } from '../lib/json.ts';
import type { Files } from './files.ts';

export interface MediaStore<Known> {
  /** What is known of a project; nothing where the record does not fit: it is written anew. */
  read(id: string): Known;
  /**
   * Replaces the record when it says something else, each file by renaming: the record after the files that it names,
   * and before those go that it no longer names. A run that is killed leaves a whole record with all its files.
   *
   * @param news files that are new, by name.
   */
  write(id: string, known: Known, news: ReadonlyMap<string, string | Uint8Array>): void;
}

export interface MediaKind<Known extends object> {
  /** The name of the record. */
  readonly record: string;
  readonly schema: z.ZodType<Known>;
  readonly nothing: Known;
  /** The files that a record names. */
  filesOf(known: Known): readonly string[];
  /** Whether a file belongs to this kind, by its name. */
  isOurs(file: string): boolean;
}

/** @param media the folder of all projects. */
export function mediaStore<Known extends object>(
  { record, schema, nothing, filesOf, isOurs }: MediaKind<Known>,
  files: Files,
  media: string,
): MediaStore<Known> {
  const read = (id: string): Known => {
    try {
      const text = files.read(`${media}/${id}/${record}`);
      return text === undefined ? nothing : schema.parse(JSON.parse(text));
    } catch {
      return nothing;
    }
  };
  const isLeftover = (name: string) => {
    const file = /^\.(.+)\.tmp$/.exec(name)?.[1];
    return file !== undefined && (file === record || isOurs(file));
  };
  return {
    read,
    write(id, known, news) {
      const folder = `${media}/${id}`;
      const replace = (name: string, content: string | Uint8Array) => {
        files.write(`${folder}/.${name}.tmp`, content);
        files.rename(`${folder}/.${name}.tmp`, `${folder}/${name}`);
      };
      for (const [name, content] of news) replace(name, content);
      const text = jsonText(known);
      if (text === jsonText(nothing)) files.remove(`${folder}/${record}`);
      else if (text !== jsonText(read(id))) replace(record, text);
      const named = new Set(filesOf(known));
      for (const name of files.list(folder))
        if (isLeftover(name) || (isOurs(name) && !named.has(name)))
          files.remove(`${folder}/${name}`);
    },
  };
}
