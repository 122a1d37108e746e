import type { Catalogue } from '../catalogue/catalogue.ts';
import { filesOf, EXPORT_FILES, type ExportFileName } from '../exports/files.ts';
import { exportedProject } from '../exports/exported-project.ts';
import { apiMessages as say } from '#messages/api.ts';
import { absolute, dataPath } from '../schemas/data-address.ts';

/** Each file that can be taken home of a project, how many have it, and the first of them as an example. */
export function takeHomeFiles(catalogue: Catalogue) {
  const having = new Map<ExportFileName, string[]>();
  for (const project of catalogue.projects.values()) {
    for (const name of filesOf(exportedProject(project, catalogue, absolute))) {
      const ids = having.get(name);
      if (ids) ids.push(project.id);
      else having.set(name, [project.id]);
    }
  }
  return (Object.keys(EXPORT_FILES) as ExportFileName[]).flatMap((name) => {
    const [first, ...others] = having.get(name) ?? [];
    if (first === undefined) return [];
    const made = say.made(others.length + 1);
    return [{ name, says: say.takeHome[name], to: dataPath.beside(first, name), made }];
  });
}
