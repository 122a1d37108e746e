/** Words of the page on how hygiene and health are determined, in English. */
import type { PointState } from '../../schemas/hygiene-points.ts';
import type { HygienePoint } from '../../schemas/hygiene-points.ts';

export const hygieneMessages = {
  title: 'How hygiene and health are found out',
  lead: 'What is looked for in the repository of each project, what the numbers on its page mean, and which files we read.',
  points: 'Points of hygiene',
  pointsNote: 'Each point is found, missing or not known.',
  noSum:
    'There is no sum, no weight and no list in order of points. A point says what a maintainer can do next; it does not grade a project.',
  states: {
    found: 'It was found, by the rule below.',
    missing: 'It was looked for where it belongs, and is not there.',
    unknown:
      'Nobody has looked yet, or what was looked at does not tell. This is never shown as missing.',
  } satisfies Record<PointState, string>,
  hardware: 'Hardware also',
  hardwareNote: 'What others need to build a board.',
  rules: {
    readme: 'A file named README at the root, with any ending of a text.',
    license:
      'A file named LICENSE, LICENCE or COPYING at the root; or a licence that the forge has detected; or REUSE.',
    reuse: 'REUSE.toml, or the folder .reuse, at the root.',
    contributing: 'A file named CONTRIBUTING, at the root or where the forge looks for it.',
    codeOfConduct: 'A file named CODE_OF_CONDUCT, at the root or where the forge looks for it.',
    security: 'A file named SECURITY, at the root or where the forge looks for it.',
    citation: 'CITATION.cff at the root.',
    releases: 'A release or a tag.',
    archive:
      'A DOI or a SWHID in the entry, a record at Zenodo, or a full visit by Software Heritage.',
    ci: 'A file or folder at the root that a service for continuous integration reads. Where only the git history was read, it is not known.',
    documentation: 'The entry, or a manifest of the project, gives a link to its documentation.',
    designSources:
      'Design files at the root that KiCad, FreeCAD, OpenSCAD or a simulator of VHDL or Verilog can open, or STEP. It is missing if there are only files of closed tools. Files in folders are not seen.',
    bom: 'A file or folder at the root with BOM or bill of materials in its name. Elsewhere it is not seen.',
    schematics: 'A PDF at the root with schematic in its name. Elsewhere it is not seen.',
    tests: 'A folder or file at the root for tests, test benches or simulation.',
  } satisfies Record<HygienePoint, string>,

  health: 'Signs of health',
  healthNote: 'Words on the page of a project, with what they count.',
  healthSays:
    'Numbers describe what happened; they do not grade it. Finished work is quiet, and few people can do much. Ages are counted back from the day on which the repository was read.',
  chaoss: 'Named after metrics of CHAOSS, where their definitions stand:',
  signals: {
    contributors: {
      name: 'Contributors',
      means: 'Distinct addresses of authors of commits in the year before the reading.',
    },
    commits: {
      name: 'Code Changes Commits',
      means: 'Commits on the default branch in the year before the reading.',
    },
    release: {
      name: 'Release Frequency',
      means: 'Age of the latest release, or of the latest tag where the forge has no releases.',
    },
    issues: {
      name: 'Issues Active',
      means: 'Open issues at the reading. CHAOSS counts those with activity, which we do not know.',
    },
    changes: {
      name: 'Change Requests',
      means: 'Open merge or pull requests at the reading.',
    },
  },

  files: 'Files that we read',
  filesNote: 'Kept by maintainers in their own repository.',
  filesSays: (read: string | undefined) =>
    `They are read whenever the catalogue is refreshed (${read ? `last reading of one: ${read}` : 'none has been read yet'}). What the entry says comes first; what it leaves open is taken from the first of these files that says it. The keys that are used:`,
} as const;
