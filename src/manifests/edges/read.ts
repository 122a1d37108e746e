/** Reads what the files of a repository say that it is made of. Untrusted: it runs in the thread with a deadline. */
import {
  EDGE_SOURCES,
  type EdgeSource,
  type FileEdges,
  MOST_EDGE_FILES,
} from '../../schemas/edges.ts';
import { MAX_MANIFEST, parseManifest, type Syntax } from '../parse.ts';
import { readBender } from './bender.ts';
import { readCargo } from './cargo.ts';
import { readCmake } from './cmake.ts';
import { CAPI, readFusesoc } from './fusesoc.ts';
import { readGitmodules } from './gitmodules.ts';
import { readHdlmake } from './hdlmake.ts';
import { readPackageJson } from './package-json.ts';
import { readPyproject } from './pyproject.ts';
import { readSbom } from './sbom.ts';
import { limited, type Found } from './targets.ts';

/** Undefined for a text that is not of its kind. */
type Reader = (text: string, base: string) => Found | undefined;

type Value = Readonly<Record<string, unknown>>;

/** A reader of a text that holds one mapping. */
function parsed(syntax: Syntax, read: (value: Value, base: string) => Found): Reader {
  return (text, base) => {
    const value = parseManifest(text, syntax, { file: '', problems: [] });
    return value && read(value, base);
  };
}

const readCore = parsed('yaml', readFusesoc);

const READERS: Readonly<Record<Exclude<EdgeSource, 'sbom'>, Reader>> = {
  gitmodules: readGitmodules,
  hdlmake: readHdlmake,
  fusesoc: (text, base) => (CAPI.test(text) ? readCore(text.replace(CAPI, ''), base) : undefined),
  bender: parsed('yaml', readBender),
  cmake: readCmake,
  pyproject: parsed('toml', readPyproject),
  cargo: parsed('toml', readCargo),
  npm: parsed('json', readPackageJson),
};

/** Paths in a repository: at its root, and in folders in which boards keep the description of their FPGA. */
export const EDGE_FILES = {
  '.gitmodules': 'gitmodules',
  'Manifest.py': 'hdlmake',
  'hdl/Manifest.py': 'hdlmake',
  'gateware/Manifest.py': 'hdlmake',
  'Bender.yml': 'bender',
  'CMakeLists.txt': 'cmake',
  'pyproject.toml': 'pyproject',
  'Cargo.toml': 'cargo',
  'package.json': 'npm',
} as const satisfies Readonly<Record<string, keyof typeof READERS>>;

/** Core descriptions of FuseSoC in one repository; a collection of cores has one for each. */
const MOST_CORES = MOST_EDGE_FILES - Object.keys(EDGE_FILES).length - 1;

/** What may be read, by the names at a root: a folder may have its file or not. */
export function edgeFilesAmong(names: readonly string[]): string[] {
  const paths = Object.keys(EDGE_FILES);
  const there = paths.filter((path) => names.includes(path) || names.includes(folderOf(path)));
  return [...there, ...coresAmong(names)];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

export function coresAmong(names: readonly string[]): string[] {
  return names.filter(isCore).toSorted().slice(0, MOST_CORES);
}

function isCore(name: string): boolean {
  return name.endsWith('.core') && name.length > '.core'.length;
}

/** Texts of files by name; null for one that is there, but not as a text of a size that is read. */
export type EdgeTexts = Readonly<Record<string, string | null>>;

/**
 * @param base canonical address of the repository.
 * @param sbom GitHub's answer, where it was asked.
 */
export function readEdges(texts: EdgeTexts, base: string, sbom?: unknown): FileEdges[] {
  const files = edgeFilesAmong(Object.keys(texts)).map((file): FileEdges => {
    const from = isCore(file) ? 'fusesoc' : EDGE_FILES[file as keyof typeof EDGE_FILES];
    const found = textFound(texts[file] ?? null, READERS[from], base);
    return found ? { from, file, ...limited(found) } : { from, file, unread: true };
  });
  const graph = sbom === undefined ? undefined : readSbom(sbom, base);
  const all = graph ? [...files, { from: 'sbom' as const, ...limited(graph) }] : files;
  return all.toSorted((a, b) => EDGE_SOURCES.indexOf(a.from) - EDGE_SOURCES.indexOf(b.from));
}

function textFound(text: string | null, read: Reader, base: string): Found | undefined {
  if (text === null || text.length > MAX_MANIFEST || text.includes('\0')) return undefined;
  return read(text, base);
}
