/** An entry of another catalogue, from values that anybody may have written. */
import '../../licences/learn-list.ts';
import { defined } from '../../lib/defined.ts';
import { takeLicenses } from '../../manifests/licenses.ts';
import { cleanLine, cutText } from '../../manifests/text.ts';
import {
  type ForeignProject,
  foreignProjectSchema,
  LONGEST_NAME,
  LONGEST_SUMMARY,
} from '../../schemas/foreign.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';

/** What an answer says; anything may be missing or of a wrong type. */
export type Said = Readonly<Record<keyof Omit<ForeignProject, 'page'>, unknown>> & {
  readonly page: unknown;
};

const { shape } = foreignProjectSchema;

/**
 * Text without markup, control characters and hidden characters, https addresses, and SPDX expressions. An optional value
 * that does not fit is not known; where one of several licences is not, none is, since the others would promise too much.
 *
 * @returns undefined without a name or an address.
 */
export function foreignProject(said: Partial<Said>): ForeignProject | undefined {
  const summary = lineOf(said.summary);
  const project = defined({
    page: said.page,
    name: lineOf(said.name),
    summary: fitting(shape.summary, summary && cutText(summary, LONGEST_SUMMARY)),
    language: summary === undefined ? undefined : fitting(shape.language, said.language),
    kind: fitting(shape.kind, said.kind),
    licenses: fitting(shape.licenses, licensesOf(said.licenses)),
    repository: fitting(shape.repository, repositoryOf(said.repository)),
    homepage: fitting(shape.homepage, said.homepage),
  });
  return foreignProjectSchema.safeParse(project).data;
}

function lineOf(value: unknown): string | undefined {
  return typeof value === 'string' ? cleanLine(value.slice(0, MAX_RAW)) || undefined : undefined;
}

/** Characters that are looked at. */
const MAX_RAW = 10 * Math.max(LONGEST_NAME, LONGEST_SUMMARY);

function fitting<Value>(
  schema: { safeParse: (value: unknown) => { data?: Value | undefined } },
  value: unknown,
): Value | undefined {
  return value === undefined || value === null ? undefined : schema.safeParse(value).data;
}

function licensesOf(value: unknown): string[] | undefined {
  return takeLicenses({ value, path: '', notes: { file: '', problems: [] } });
}

/** Only of https: another scheme might not lead there. */
function repositoryOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^https:/i.test(value.trim())
    ? canonicalRepository(value)
    : undefined;
}
