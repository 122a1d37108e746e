/**
 * How often files of the instance have changed since the process started. Held by the process, since its server and the
 * pages that it renders load modules each for themselves.
 */
const KEY = Symbol.for('revision of the instance');

const held = globalThis as { [KEY]?: number };

export function revision(): number {
  return held[KEY] ?? 0;
}

/** What was read of the instance is read again. */
export function raiseRevision(): void {
  held[KEY] = revision() + 1;
}
