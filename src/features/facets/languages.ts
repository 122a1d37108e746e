import { projectFacts } from '../../catalogue/facts.ts';
import type { Project } from '../../catalogue/project.ts';
import { nameId, LEAST_LANGUAGE_SHARE } from '../../schemas/name-id.ts';

/** A language, HDL or design tool with the projects that use it. */
export interface LanguageGroup {
  readonly id: string;
  readonly label: string;
  readonly projects: readonly Project[];
}

/** Languages with a large share of the code, and tools that the entry names. */
export function languageNames(project: Project): string[] {
  const languages = projectFacts(project).languages?.value ?? [];
  const main = languages
    .filter(({ share }) => share >= LEAST_LANGUAGE_SHARE)
    .map(({ name }) => name);
  return [...new Set([...main, ...(project.entry.tools ?? [])])];
}

/** All languages and tools of the projects, most used first. Names that differ in punctuation only are merged. */
export function groupByLanguage(projects: readonly Project[]): LanguageGroup[] {
  const groups = new Map<string, { label: string; projects: Set<Project> }>();
  for (const project of projects) {
    for (const name of languageNames(project)) {
      const id = nameId(name);
      const group = groups.get(id) ?? { label: name, projects: new Set() };
      groups.set(id, group);
      group.projects.add(project);
    }
  }
  return [...groups]
    .filter(([id]) => id !== '')
    .map(([id, { label, projects }]) => ({ id, label, projects: [...projects] }))
    .toSorted((a, b) => b.projects.length - a.projects.length || a.label.localeCompare(b.label));
}
