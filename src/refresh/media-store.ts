/** `catalogue/media/<id>/`: records of a project, a file for each kind, and the files that they name. */
import type { z } from 'astro/zod';

import { jsonText } from '../lib/json.ts';
import type { Files } from './files.ts';

export interface MediaStore<Known> {
  /** The record; empty when its file is missing or does not fit the schema, so that it is written again. */
  read(id: string): Known;
  /**
   * Replaces the record when it changed, each file by renaming: new files first, then the record, then files it no
   * longer names are removed. So a run that is killed leaves a record with all its files.
   *
   * @param news new files by name.
   */
  write(id: string, known: Known, news: ReadonlyMap<string, string | Uint8Array>): void;
}

export interface MediaKind<Known extends object> {
  /** File name of the record. */
  readonly record: string;
  readonly schema: z.ZodType<Known>;
  readonly nothing: Known;
  /** The files that a record names. */
  filesOf(known: Known): readonly string[];
  /** Whether a file belongs to this kind of record, by its name. */
  isOurs(file: string): boolean;
}

/** @param media the folder with one folder for each project. */
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
