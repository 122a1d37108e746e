/** Checks one entry against the rules of `npm run validate`, in the browser: same codes, same messages. */
// First: see there.
import '../../lib/zod-without-eval.ts';

import type { Document } from '../../instance/document.ts';
import type { EntryDocument, Instance } from '../../instance/read.ts';
import { createContext, type Context } from '../../instance/validate/context.ts';
import type { LinksIn } from '../../instance/validate/description-links.ts';
import { ENTRY_RULES } from '../../instance/validate/entry-rules.ts';
import { compareProblems, type Problem } from '../../instance/validate/problem.ts';
import { START, type Path } from '../../instance/yaml/position.ts';
import type { Checker } from './findings.ts';
import type { FormIndex, KnownEcosystem, KnownProject } from './form-index.ts';
import { saidOf } from './said.ts';
import { ecosystemFile, entryFile } from '../../schemas/paths.ts';

/**
 * Prepares the rules for an instance. They check all of it, since a repository belongs to one project and a relation
 * has two ends; findings about other files are ignored, unless the candidate causes them.
 *
 * @param linksIn finds the links of a description; its parser may be loaded later.
 * @param updated id of the entry that the candidate replaces.
 */
export function createChecker(known: FormIndex, linksIn: LinksIn, updated?: string): Checker {
  // The form says in words of its own what an id may look like.
  const helpers = { linksIn, suggestId: () => '' };
  const problemsOf = (instance: Instance) => entryProblems(createContext(instance, helpers));
  const others = known.projects.filter(({ id }) => id !== updated).map(knownEntry);
  const before = new Set(problemsOf(instanceOf(known, others)).map(keyOf));
  return (candidate) => {
    const paths: Path[] = [];
    const file = entryFile(candidate);
    const own = { ...document(file, candidate.values), id: candidate.id, kind: candidate.kind };
    const locate = (path: Path) => ({ line: -paths.push(path), column: 1 });
    return problemsOf(instanceOf(known, [...others, { ...own, locate }]))
      .filter((problem) => !before.has(keyOf(problem)))
      .map(({ line, code, severity, message }) => ({
        code,
        severity,
        message,
        said: saidOf({ code, message }),
        path: (line < 0 && paths[-line - 1]) || ['id'],
      }));
  };
}

function entryProblems(context: Context): Problem[] {
  return ENTRY_RULES.flatMap((rule) => [...rule(context)]).toSorted(
    (a, b) => b.line - a.line || compareProblems(a, b),
  );
}

function keyOf({ file, code, line, message }: Problem): string {
  return [file, code, line, message].join('\n');
}

function document(file: string, value: unknown): Document {
  return { file, value, faults: [], locate: () => START };
}

/** The fields of an entry that rules compare with those of others. */
function knownEntry({ id, kind, name, ...rest }: KnownProject): EntryDocument {
  const { repositories, packages, design, aliases, relations, successor } = rest;
  const links = design === undefined ? undefined : { design };
  const retired = successor === undefined ? undefined : { successor };
  const value = { name, repositories, packages, links, aliases, relations, retired };
  return { ...document(entryFile({ id, kind }), value), id, kind };
}

function knownEcosystem({ id, ...value }: KnownEcosystem) {
  return { ...document(ecosystemFile(id), value), id };
}

function instanceOf(known: FormIndex, entries: readonly EntryDocument[]): Instance {
  const { topics, organisations, interfaces, relations } = known;
  const terms = { topics, organisations, interfaces, relations };
  return {
    root: '',
    site: document('content/site.yaml', { forges: known.forges }),
    chooser: undefined,
    sources: undefined,
    searchWords: undefined,
    brand: undefined,
    brandFiles: [],
    tools: {},
    entries,
    ecosystems: known.ecosystems.map(knownEcosystem),
    vocabularies: Object.fromEntries(
      Object.entries(terms).map(([name, list]) => [name, document(name, list)]),
    ),
    guidelines: [],
    pages: [],
    news: [],
    translations: [],
    office: {
      mandate: [],
      event: [],
      report: [],
      partners: [],
      impact: [],
      contribution: [],
      training: [],
      roles: [],
      service: [],
    },
    attachments: [],
    bills: [],
    metadata: undefined,
    events: undefined,
    history: undefined,
    numbers: undefined,
    vulnerabilities: undefined,
    foreign: [],
    boards: [],
    media: [],
    images: [],
    pictures: [],
    strays: [],
    outside: [],
  };
}
