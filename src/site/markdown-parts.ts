/** What several pages have in common as Markdown. */
import { type Project, fullName } from '../catalogue/project.ts';
import { markdownLink, markdownList, markdownSection } from '../exports/markdown-page.ts';
import { newsMessages } from '#messages/news-events.ts';
import { path } from '../schemas/address.ts';
import type { StatementSource } from '../schemas/office/statement.ts';
import type { Issuer } from './issuer.ts';
import { saidBy } from './said-by.ts';

type AddressOf = Issuer['addressOf'];

/** The sources of a statement as a section. */
export function sourceText(sources: readonly StatementSource[]): string | undefined {
  return markdownSection(
    newsMessages.sources,
    markdownList(sources.map((source) => markdownLink(source.title, source.url, saidBy(source)))),
  );
}

/** Projects with their summaries; undefined where there are none. */
export function projectList(
  projects: readonly Project[] | undefined = [],
  addressOf: AddressOf,
): string | undefined {
  return markdownList(
    projects.map((project) =>
      markdownLink(fullName(project), addressOf(path.project(project.id)), project.entry.summary),
    ),
  );
}
