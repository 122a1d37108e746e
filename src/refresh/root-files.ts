/** Facts from the names of the files at the root of a repository. */
import { defined } from '../lib/defined.ts';
import { isMarkdownFile } from '../lib/file-name.ts';
import { FORGE_PAGES } from '../schemas/forges/forges.ts';
import type { FactName, Facts, FurtherFile, HygieneFile } from '../schemas/metadata.ts';

const TEXT_ENDING = '(\\.(md|markdown|mdx|rst|txt|adoc|org|html?))?';

const HYGIENE = {
  readme: named('readme'),
  license: named('(un)?licen[cs]es?([-._][\\w.+-]+)?|copying([-._][\\w.+-]+)?'),
  contributing: named('contributing'),
  codeOfConduct: named('code[-_]of[-_]conduct'),
  security: named('security'),
  citation: /^citation\.cff$/i,
  codemeta: /^codemeta\.json$/i,
  zenodo: /^\.zenodo\.json$/i,
  publiccode: /^publiccode\.ya?ml$/i,
  securityInsights: /^security-insights\.ya?ml$/i,
  reuse: /^(reuse\.toml|\.reuse)$/i,
  changelog: named('(change(s|log)?|history|news|release[-_]?notes)'),
  // `workflows` is a folder in .github or .forgejo, whose names are passed in too.
  ci: /^(\.gitlab-ci\.ya?ml|workflows|\.travis\.ya?ml|jenkinsfile|azure-pipelines\.ya?ml|\.woodpecker(\.ya?ml)?|\.circleci)$/i,
  bom: /(^|[-_. ])(bom|bill[-_ ]of[-_ ]materials)([-_. ]|$)/i,
  schematics: /^(?=.*schematic).*\.pdf$/i,
  tests: /^(tests?|testing|test[-_]?bench(es)?|sim|simulation)$/i,
} as const satisfies Record<HygieneFile | FurtherFile, RegExp>;

/** Endings of files that a design tool or a hardware language writes. */
const FORMATS = {
  Altium: /\.(prjpcb|pcbdoc|schdoc)$/i,
  Eagle: /\.brd$/i,
  FreeCAD: /\.fcstd$/i,
  Gerber: /\.(gbr|gtl|gbl)$/i,
  KiCad: /\.(kicad_pro|kicad_pcb|kicad_sch)$/i,
  OpenSCAD: /\.scad$/i,
  STEP: /\.(step|stp)$/i,
  SystemVerilog: /\.sv$/i,
  Verilog: /\.v$/i,
  VHDL: /\.vhdl?$/i,
} as const satisfies Record<string, RegExp>;

/** Files of forges that define CI; those in folders are recognised by the name of the folder. */
const PIPELINES = Object.values(FORGE_PAGES).map(({ pipeline }) => pipeline);

function isOne(file: string, pattern: RegExp, name: string): boolean {
  return pattern.test(name) || (file === 'ci' && PIPELINES.includes(name));
}

function named(name: string): RegExp {
  return new RegExp(`^(${name})${TEXT_ENDING}$`, 'i');
}

/** The facts that names of files tell. */
export const NAME_FACTS = [
  'hygiene',
  'licenseFiles',
  'readmeFile',
  'designFormats',
] as const satisfies FactName[];

/**
 * Facts from the names at the root, and from the folders in which forges also look for community files.
 *
 * @param root names of files and folders at the root.
 * @param community names in `.github`, `.gitlab`, `.forgejo` or `docs`.
 */
export function factsFromNames(
  root: readonly string[],
  community: readonly string[] = [],
): Pick<Facts, (typeof NAME_FACTS)[number]> {
  const everywhere = [...root, ...community];
  const licenseFiles = root.filter((name) => HYGIENE.license.test(name)).toSorted();
  const designFormats = Object.entries(FORMATS)
    .filter(([, ending]) => root.some((name) => ending.test(name)))
    .map(([format]) => format);
  return {
    hygiene: Object.fromEntries(
      Object.entries(HYGIENE).map(([file, pattern]) => [
        file,
        everywhere.some((name) => isOne(file, pattern, name)),
      ]),
    ),
    ...(licenseFiles.length > 0 && { licenseFiles }),
    ...defined({ readmeFile: readmeAmong(root) }),
    ...(designFormats.length > 0 && { designFormats }),
  };
}

/** The one in Markdown where there are several, which other catalogues can show. */
function readmeAmong(root: readonly string[]): string | undefined {
  const all = root.filter((name) => HYGIENE.readme.test(name)).toSorted();
  return all.find(isMarkdownFile) ?? all[0];
}
