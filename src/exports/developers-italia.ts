/**
 * The software of the catalogue as developers-italia-api 1.4 gives it out, for catalogues that harvest such an API, and
 * the list of publishers that publiccode-crawler reads (https://github.com/italia/publiccode-crawler). A static site
 * knows no questions: `links` are full addresses of other files.
 */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { defined } from '../lib/defined.ts';
import { yamlText } from '../lib/yaml.ts';
import { path } from '../schemas/address.ts';
import { dataPath, type ItaliaList } from '../schemas/data-address.ts';
import { type AddressOf, exportedProject } from './exported-project.ts';
import { knownSpan } from './known-span.ts';
import { publiccodeText } from './publiccode.ts';
import type {
  ItaliaCatalog,
  ItaliaPage,
  ItaliaPublisher,
  ItaliaSoftware,
} from './schemas/developers-italia.ts';
import { uuidOf } from './uuid.ts';

/** As many as the API gives at most. */
const PAGE_LENGTH = 100;
const MOST_REPOSITORIES = 255;

export interface ListPage {
  /** Path within the site. */
  readonly path: string;
  content(): ItaliaPage<unknown>;
}

/** The pages of all lists; a list without an item has one empty page. */
export function italiaPages(catalogue: Catalogue, title: string, addressOf: AddressOf): ListPage[] {
  const publishers = pagesOf('publishers', publishersOf(catalogue, title, addressOf), addressOf);
  const all = {
    id: uuidOf(addressOf(path.catalogue), 4),
    name: title,
    active: true,
    sources: publishers.map(({ path }) => ({
      url: addressOf(path),
      ...{ driver: 'json', args: ['$.data[*].codeHosting[*].url'] },
    })),
    ...datesOf(softwareWithRepository(catalogue)),
  } satisfies ItaliaCatalog;
  return [
    ...pagesOf('software', softwareOf(catalogue, addressOf), addressOf),
    ...publishers,
    ...pagesOf('catalogs', [all], addressOf),
  ];
}

/** The repositories of all software by who stands behind it, each once, for crawlers that look for `publiccode.yml`. */
export function publishersText(catalogue: Catalogue, title: string): string {
  return yamlText(
    repositoriesByPublisher(catalogue, title).map(({ id, name, projects }) => ({
      ...defined({ id }),
      name,
      repos: projects.map(repositoryOf),
    })),
  );
}

function pagesOf(list: ItaliaList, items: readonly object[], addressOf: AddressOf): ListPage[] {
  const count = Math.max(1, Math.ceil(items.length / PAGE_LENGTH));
  const link = (page: number) =>
    page < 1 || page > count ? null : addressOf(dataPath.italia(list, page));
  return Array.from({ length: count }, (_, index) => ({
    path: dataPath.italia(list, index + 1),
    content: () => ({
      data: items.slice(index * PAGE_LENGTH, (index + 1) * PAGE_LENGTH),
      links: { prev: link(index), next: link(index + 2) },
    }),
  }));
}

/** What a valid `publiccode.yml` can be made of. */
function softwareOf(catalogue: Catalogue, addressOf: AddressOf): ItaliaSoftware[] {
  return softwareWithRepository(catalogue).flatMap((project) => {
    const subject = exportedProject(project, catalogue, addressOf);
    const publiccodeYml = publiccodeText(subject);
    if (publiccodeYml === undefined) return [];
    return {
      id: uuidOf(subject.page, 4),
      url: repositoryOf(project),
      publiccodeYml,
      active: true,
      ...datesOf([project]),
    };
  });
}

function publishersOf(
  catalogue: Catalogue,
  title: string,
  addressOf: AddressOf,
): ItaliaPublisher[] {
  return repositoriesByPublisher(catalogue, title).map(({ id, name, projects }) => ({
    id: uuidOf(addressOf(id === undefined ? path.home : path.organisation(id)), 4),
    ...defined({ alternativeId: id }),
    description: name,
    codeHosting: projects.slice(0, MOST_REPOSITORIES).map((project) => ({
      url: repositoryOf(project),
      group: false,
      ...datesOf([project]),
    })),
    active: true,
    ...datesOf(projects),
  }));
}

interface Publisher {
  readonly id: string | undefined;
  readonly name: string;
  readonly projects: readonly Project[];
}

/** A repository belongs to one publisher: the first organisation of its entry, or else the site that lists it. */
function repositoriesByPublisher(catalogue: Catalogue, title: string): Publisher[] {
  const { organisations } = catalogue.vocabularies;
  const groups = Map.groupBy(
    softwareWithRepository(catalogue),
    ({ entry }) => entry.organisations?.[0],
  );
  return [...groups].map(([id, projects]) => ({
    id,
    name: organisations.find((term) => term.id === id)?.label ?? id ?? title,
    projects,
  }));
}

/** Each repository once: several projects may share one. */
function softwareWithRepository({ listed }: Catalogue): Project[] {
  const software = listed.filter(
    (project) => project.kind === 'software' && repositoryOf(project) !== '',
  );
  return [...new Map(software.toReversed().map((project) => [repositoryOf(project), project]))]
    .map(([, project]) => project)
    .toReversed();
}

function repositoryOf({ entry }: Project): string {
  return entry.repositories?.[0]?.url ?? '';
}

function datesOf(projects: readonly Project[]) {
  const { first, last } = knownSpan(projects);
  return { createdAt: first, updatedAt: last };
}
