/** `/api/v1/openapi.json`: the data files as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1). */
import { apiMessages as say } from '#messages/api.ts';
import { dataPath, type PublishedSchema } from '../schemas/data-address.ts';
import { ID_PATTERN } from '../schemas/patterns.ts';
import { publishedSchema } from './json-schema.ts';
import type { Publication } from './project-json.ts';

/** Schemas of the data files. */
const ANSWERS = ['catalogue', 'project', 'foreign'] as const satisfies readonly PublishedSchema[];

interface Answer {
  readonly summary: string;
  readonly type: string;
  readonly schema?: object;
  /** Path parameters, each with its description. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * @param hasForeign whether the site has entries of other offices.
 * @returns the document, which is deterministic for an address of the site.
 */
export function openApi(
  title: string,
  { addressOf, license }: Publication,
  hasForeign = false,
): object {
  const names = ANSWERS.filter((name) => hasForeign || name !== 'foreign');
  const schemas = names.map((name) => [
    name,
    publishedSchema(name, addressOf(dataPath.schema(name))),
  ]);
  return {
    openapi: '3.1.1',
    info: {
      title,
      summary: say.lead,
      version: '1.0.0',
      license: { name: license, identifier: license },
    },
    servers: [{ url: addressOf('/').replace(/\/$/, '') }],
    paths: Object.fromEntries(
      Object.entries(answers(hasForeign)).map(([path, answer]) => [
        path,
        { get: operation(path, answer) },
      ]),
    ),
    components: { schemas: Object.fromEntries(schemas) as object },
  };
}

function answers(hasForeign: boolean): Record<string, Answer> {
  const { files } = say;
  const json = { type: 'application/json' };
  return {
    [dataPath.catalogue]: { ...json, summary: files.catalogue, schema: component('catalogue') },
    [dataPath.lines]: { type: 'application/jsonl', summary: files.lines },
    [dataPath.table]: { type: 'text/csv', summary: files.table },
    [dataPath.dcat]: { type: 'application/ld+json', summary: files.dcat },
    [dataPath.oai]: { type: 'text/xml', summary: files.oai },
    [dataPath.resourceSync.resources]: { type: 'text/xml', summary: files.resourceSync },
    [dataPath.italia('software')]: { ...json, summary: files.italia },
    [dataPath.publishers]: { type: 'application/yaml', summary: files.publishers },
    [dataPath.vocabularies]: { ...json, summary: files.vocabularies },
    [dataPath.project('{id}')]: {
      ...json,
      summary: files.project,
      schema: component('project'),
      parameters: { id: say.idOfProject },
    },
    ...(hasForeign && {
      [dataPath.foreign]: { ...json, summary: files.foreign, schema: component('foreign') },
    }),
    [dataPath.feed('all', 'json')]: { type: 'application/feed+json', summary: files.events },
  };
}

function component(name: (typeof ANSWERS)[number]): object {
  return { $ref: `#/components/schemas/${name}` };
}

function operation(path: string, { summary, type, schema, parameters = {} }: Answer): object {
  const names = Object.entries(parameters);
  return {
    operationId: path.replaceAll(/[^a-z0-9]+/gi, '_').replaceAll(/^_|_$/g, ''),
    description: summary,
    ...(names.length > 0 && {
      parameters: names.map(([name, description]) => ({
        name,
        in: 'path',
        required: true,
        description,
        schema: { type: 'string', pattern: ID_PATTERN.source },
      })),
    }),
    responses: {
      200: { description: summary, content: { [type]: schema ? { schema } : {} } },
      404: { description: say.notFound },
    },
  };
}
