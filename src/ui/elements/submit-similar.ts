/** Warns of possible duplicates. */
import { submitWords as t } from '#messages/submit.ts';
import { element } from '../../lib/element.ts';
import { listAt, textAt, type Values } from '../../features/submit/paths.ts';
import { possibleDuplicates } from '../../features/submit/duplicates.ts';
import type { KnownProject } from '../../features/submit/form-index.ts';

/** @param root has the address of a project page as an attribute, with `*` for its id. */
export function showSimilar(
  root: HTMLElement,
  projects: readonly KnownProject[],
  values: Values,
): void {
  const box = root.querySelector<HTMLElement>('[data-similar]');
  if (!box) return;
  const pages = root.dataset['projects'] ?? '';
  const repositories = listAt(values, 'repositories').map((item) =>
    typeof item === 'string' ? item : textAt(item as Values, 'url'),
  );
  const similar = possibleDuplicates(projects, textAt(values, 'name'), repositories);
  const key = similar.map(({ project, because }) => project.id + because).join();
  // Unchanged text is not announced again by screen readers.
  if (box.dataset['shown'] === key) return;
  box.dataset['shown'] = key;
  const items = similar.map(({ project, because }) =>
    element(
      'li',
      {},
      element('a', { href: pages.replace('*', project.id) }, project.name),
      ` ${because === 'repository' ? t.sameRepository : t.sameName}: `,
      element('a', { href: `?id=${project.id}` }, t.openEntry),
    ),
  );
  box.replaceChildren(
    ...(items.length > 0 ? [element('p', {}, t.similar), element('ul', {}, ...items)] : []),
  );
}
