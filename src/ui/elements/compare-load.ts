import type { ProjectRecord } from '../../exports/schemas/project-record.ts';
import { answered } from '../../lib/answered.ts';

/** The result of loading a record. */
export type Loaded =
  | { readonly id: string; readonly state: 'found'; readonly record: ProjectRecord }
  | { readonly id: string; readonly state: 'unknown' | 'failed' };

/** Loads each record once; a failed one is loaded again the next time. */
export class RecordLoader {
  readonly #folder: string;
  readonly #known = new Map<string, Loaded>();

  /** @param folder address of the folder of the records; ends with a slash. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** In the order of the ids; never rejects, so that one failure does not hide the others. */
  load(ids: readonly string[]): Promise<Loaded[]> {
    return Promise.all(ids.map(async (id) => this.#known.get(id) ?? this.#ask(id)));
  }

  async #ask(id: string): Promise<Loaded> {
    const loaded = await this.#fetch(id);
    if (loaded.state !== 'failed') this.#known.set(id, loaded);
    return loaded;
  }

  async #fetch(id: string): Promise<Loaded> {
    try {
      const response = await fetch(`${this.#folder}${id}.json`);
      if (response.status === 404) return { id, state: 'unknown' };
      return { id, state: 'found', record: (await answered(response).json()) as ProjectRecord };
    } catch (cause) {
      console.info(cause);
      return { id, state: 'failed' };
    }
  }
}
