import type { ComparedRecord } from '../../features/compare/cell.ts';
import type { ForeignFile } from '../../exports/schemas/foreign-file.ts';
import { foreignRecord, mayBeForeign } from '../../features/compare/foreign-record.ts';
import { answered } from '../../lib/answered.ts';
import { type Reading, translated } from '../../schemas/translations.ts';

/** The result of loading a record. */
export type Loaded =
  | { readonly id: string; readonly state: 'found'; readonly record: ComparedRecord }
  | { readonly id: string; readonly state: 'unknown' | 'failed' };

/** Loads each record once; a failed one is loaded again the next time. */
export class RecordLoader {
  readonly #folder: string;
  readonly #foreign: string | undefined;
  readonly #reading: Reading;
  #entries: Promise<ForeignFile> | undefined;
  readonly #known = new Map<string, Loaded>();

  /**
   * @param folder address of the folder of the records; ends with a slash.
   * @param reading in which the texts of entries are given; it is told of those that have it.
   * @param foreign address of the entries of other offices, if there are any.
   */
  constructor(folder: string, reading: Reading, foreign?: string) {
    this.#folder = folder;
    this.#reading = reading;
    this.#foreign = foreign;
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
      const foreign = await this.#elsewhere(id);
      if (foreign) return { id, state: 'found', record: foreignRecord(foreign) };
      const response = await fetch(`${this.#folder}${id}.json`);
      if (response.status === 404) return { id, state: 'unknown' };
      const record = (await answered(response).json()) as ComparedRecord;
      const entry = translated(record.entry, record.translations, this.#reading);
      return { id, state: 'found', record: { ...record, entry } };
    } catch (cause) {
      console.info(cause);
      return { id, state: 'failed' };
    }
  }

  /** The entry of another office. */
  async #elsewhere(id: string) {
    if (this.#foreign === undefined || !mayBeForeign(id)) return undefined;
    this.#entries ??= loadEntries(this.#foreign);
    try {
      return (await this.#entries).projects.find((project) => project.id === id);
    } catch (cause) {
      this.#entries = undefined;
      throw cause;
    }
  }
}

async function loadEntries(address: string): Promise<ForeignFile> {
  return (await answered(await fetch(address)).json()) as ForeignFile;
}
