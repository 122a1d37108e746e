/** Finds the entry to update. */
import { findProject } from '../../features/tools/find-project.ts';
import { submitWords as t } from '#messages/submit.ts';
import type { FormIndex, KnownEntry } from '../../features/submit/form-index.ts';
import { answered } from '../../lib/answered.ts';

/** The entry as in its file; undefined if the catalogue has none. */
export async function loadEntry(folder: string, id: string): Promise<KnownEntry | undefined> {
  if (!/^[a-z0-9-]{1,80}$/.test(id)) return undefined;
  const response = await fetch(`${folder}${id}.json`);
  if (response.status === 404) return undefined;
  return (await answered(response).json()) as KnownEntry;
}

/** Goes from an id, a name or a repository to the form for that entry. */
export function startUpdate(root: HTMLElement, load: () => Promise<FormIndex>): void {
  const form = root.querySelector<HTMLFormElement>('[data-update]');
  const input = form?.querySelector('input');
  const said = root.querySelector('[data-update-said]');
  input?.addEventListener('focus', () => void offer(root, load).catch(() => undefined));
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void load().then(
      ({ projects }) => {
        const project = findProject(projects, input?.value ?? '');
        if (project) location.assign(`?id=${project.id}`);
        else if (said) said.textContent = t.notFound;
      },
      () => said && (said.textContent = t.unreachable),
    );
  });
}

/** Offers the projects as suggestions, with their names. */
export async function offer(root: ParentNode, load: () => Promise<FormIndex>): Promise<void> {
  const { projects } = await load();
  const list = root.querySelector<HTMLDataListElement>('#known-projects');
  if (!list || list.options.length > 0) return;
  list.append(...projects.map(({ id, name }) => new Option(name, id)));
}
