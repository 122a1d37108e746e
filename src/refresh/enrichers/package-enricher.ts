/** What the services have in common that are asked about the packages of a project, one after the other. */
import { z } from 'astro/zod';

import { packagePage } from '../../schemas/package-registries.ts';
import { isAskedOf, MOST_ASKED } from '../../schemas/evidence.ts';
import { readPurl, type Purl } from '../../schemas/purl.ts';
import type { Client } from '../http.ts';
import { noAnswer, type Enricher, type EnricherSubject, type ServiceRecord } from './enricher.ts';

export type PackageField = 'ecosysteMs' | 'pypistats' | 'npm' | 'anaconda' | 'debian';
type Row<Field extends PackageField> = NonNullable<ServiceRecord<Field>['packages']>[number];

const MONTH = 30 * 24 * 3_600_000;

interface Questions<Field extends PackageField, Answer> {
  readonly field: Field;
  readonly service: Parameters<typeof isAskedOf>[0];
  /** For messages. */
  readonly name: string;
  readonly api: string;
  readonly budget: number;
  /** The path of the question, below the address of the API. */
  readonly path: (purl: Purl) => string;
  readonly schema: z.ZodType<Answer>;
  /** What is kept of the answer; undefined if it says that the package is not there. */
  readonly keep: (answer: Answer, purl: Purl) => Omit<Row<Field>, 'purl' | 'url'> | undefined;
  /** The page of the package for people; that of its registry where the service has none. */
  readonly page?: (purl: Purl, answer: Answer) => string;
}

export function packageEnricher<Field extends PackageField, Answer>(
  questions: Questions<Field, Answer>,
): Enricher<Field> {
  const { field, api, budget, service, path } = questions;
  const asked = ({ packages = [] }: EnricherSubject) =>
    packages
      .filter((text) => isAskedOf(service, text))
      .map((text) => readPurl(text))
      .flatMap((reading) => ('purl' in reading ? [reading.purl] : []))
      .slice(0, MOST_ASKED);
  return {
    field,
    api,
    budget,
    maxAge: () => MONTH,
    addresses(subject, address) {
      const [first] = asked(subject);
      const show = first && packagePage(first);
      return first === undefined || show === undefined
        ? undefined
        : { ask: `${address}/${path(first)}`, show };
    },
    async read(client, subject, first) {
      const purls = asked(subject);
      const [one] = purls;
      const address = one ? first.slice(0, -path(one).length - 1) : first;
      const rows: Row<Field>[] = [];
      for (const purl of purls) {
        const row = await ask(questions, client, purl, address);
        if (row && 'reason' in row) return row;
        if (row) rows.push(row);
      }
      return { packages: rows } as unknown as Partial<ServiceRecord<Field>>;
    },
  };
}

async function ask<Field extends PackageField, Answer>(
  { name, path, schema, keep, page }: Questions<Field, Answer>,
  client: Client,
  purl: Purl,
  address: string,
) {
  const answer = await client.json(`${address}/${path(purl)}`);
  // The registry, or the service, has no such package.
  if ('failure' in answer) {
    return answer.failure.reason === 'not-found' ? undefined : answer.failure;
  }
  const { data } = schema.safeParse(answer.value);
  if (data === undefined) return noAnswer(name, 'record');
  const kept = keep(data, purl);
  const url = page?.(purl, data) ?? packagePage(purl);
  return kept && ({ purl: purl.text, url, ...kept } as unknown as Row<Field>);
}

/** A number of uses, as services count them. */
export const count = z.int().nonnegative();

/** Each part of a name, for the path of an address. */
export function inPath(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}
