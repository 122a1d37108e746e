/** The addresses that the finished site will answer (ARCHITECTURE.md, section 6), known before it is built. */
import { isOwnReference, LICENSE_IDS } from '../licences/ids.ts';
import { KINDS } from '../schemas/entry.ts';
import type { Context } from './context.ts';
import { at, isText, items, whole } from './raw.ts';

const FIXED = [
  '/',
  '/about/',
  '/catalogue/',
  '/compare/',
  '/ecosystems/',
  '/events/',
  '/guidelines/',
  '/impact/',
  '/licences/',
  '/licences/check/',
  '/licences/choose/',
  '/news/',
  '/organisations/',
  '/search/',
  '/submit/',
  '/topics/',
];

/** Below these stand files and pages that other programs make. */
const GENERATED = /^\/(?:api|events|feeds|impact|news)\//;

const PROJECT_FILE =
  /^(\/projects\/[^/]+\/)(?:codemeta\.json|publiccode\.yml|CITATION\.cff|okh\.toml|badge\.svg)$/;

export type IsAddress = (path: string) => boolean;

/** Answers for paths without base, query and fragment. Redirects of the site are not counted. */
export function createIsAddress(context: Context): IsAddress {
  const known = new Set([...FIXED, ...handbook(context), ...catalogue(context)]);
  return (path) => {
    const address = closed(path);
    const [, project] = PROJECT_FILE.exec(path) ?? [];
    return (
      known.has(address) ||
      GENERATED.test(address) ||
      isLicensePage(address) ||
      (project !== undefined && known.has(project))
    );
  };
}

/** With the closing slash that every page has. */
export function closed(path: string): string {
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

function handbook({ instance }: Context): string[] {
  const sections = items(at(whole(instance.site), 'handbook', 'sections'))
    .map((section) => at(section, 'id'))
    .filter(isText);
  return [
    ...sections.map(({ value }) => `/guidelines/${value}/`),
    ...instance.guidelines.map(({ path }) => `/guidelines/${path}/`),
    ...instance.pages.map(({ path }) => (path === 'about' ? '/about/' : `/about/${path}/`)),
  ];
}

function catalogue({ instance, aliases, terms }: Context): string[] {
  return [
    ...KINDS.map((kind) => `/catalogue/${kind}/`),
    ...[...instance.entries.map(({ id }) => id), ...aliases.keys()].map((id) => `/projects/${id}/`),
    ...instance.ecosystems.map(({ id }) => `/ecosystems/${id}/`),
    ...[...terms.topics].map((id) => `/topics/${id}/`),
    ...[...terms.organisations].map((id) => `/organisations/${id}/`),
  ];
}

/** Any licence of the SPDX list may have a page; the build knows which do. */
function isLicensePage(address: string): boolean {
  const [, id] = /^\/licences\/([^/]+)\/$/.exec(address) ?? [];
  if (id === undefined) return false;
  const [license = ''] = id.replaceAll('%20', ' ').split(/[\s_-]WITH[\s_-]/i);
  return LICENSE_IDS.has(license) || isOwnReference(license);
}
