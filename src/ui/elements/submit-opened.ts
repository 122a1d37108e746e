/** What the form was opened with: an existing entry, or nothing. */
import { submitWords as t } from '#messages/submit.ts';
import type { Values } from '../../features/submit/paths.ts';
import { fillForm } from './submit-apply.ts';
import { restoreSession } from './submit-session.ts';
import { loadEntry } from './submit-update.ts';

export class Opened {
  /** Values without a field. */
  base: Values = {};
  /** Id of the entry that is being updated. */
  id: string | undefined;
  /** Shelf number. */
  number: string | undefined;
  /** The comment at the top of its file. */
  head: string | undefined;
  /** Text of each field when it was opened. */
  before: ReadonlyMap<HTMLElement, string> = new Map();

  /** @returns an error message, if it failed. */
  async open(root: HTMLElement, id: string): Promise<string | undefined> {
    try {
      const entry = await loadEntry(root.dataset['entries'] ?? '', id);
      if (!entry) return t.unknownId;
      ({ id: this.id, number: this.number, head: this.head } = entry);
      this.base = { ...entry.values };
      root.toggleAttribute('data-updates', true);
      fillForm(root, this.base);
      restoreSession(root, { ...entry, values: {}, notes: {}, scope: [] });
      const { allWords } = await import('./submit-answers.ts');
      this.before = allWords(root);
      const title = t.updateTitle(entry.values.name);
      document.querySelector('h1')?.replaceChildren(title);
      document.title = title;
      return undefined;
    } catch {
      // The rules and the catalogue can be loaded later; the form works without them.
      return t.unreachable;
    }
  }
}
