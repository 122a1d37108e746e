/** The data files of an office. Each collection is an entry of this list. */
import type { z } from 'astro/zod';

import { path } from '../address.ts';
import { contributionSchema } from './contribution.ts';
import { eventSchema } from './event.ts';
import { impactSchema } from './impact.ts';
import { mandateSchema } from './mandate.ts';
import { partnersSchema } from './partner.ts';
import { reportSchema } from './report.ts';
import { rolesSchema } from './role.ts';
import { serviceSchema } from './service.ts';
import { trainingSchema } from './training.ts';

interface Collection {
  /** A file, or a folder of files named by ids. */
  readonly place: string;
  /** Of its JSON Schema. */
  readonly title: string;
  readonly schema: z.ZodType;
}

export const OFFICE = {
  mandate: {
    place: 'content/mandate.yaml',
    title: 'Mandate of the office',
    schema: mandateSchema,
  },
  event: { place: 'content/events', title: 'Event', schema: eventSchema },
  report: { place: 'content/reports', title: 'Figures of a report', schema: reportSchema },
  partners: { place: 'content/partners.yaml', title: 'Partners', schema: partnersSchema },
  impact: { place: 'content/impact.yaml', title: 'Published figures', schema: impactSchema },
  contribution: {
    place: 'content/contributions',
    title: 'Contribution to an outside project',
    schema: contributionSchema,
  },
  training: { place: 'content/training.yaml', title: 'Training', schema: trainingSchema },
  roles: { place: 'content/roles.yaml', title: 'Roles of the office', schema: rolesSchema },
  service: {
    place: 'catalogue/inventory',
    title: 'What a service depends on',
    schema: serviceSchema,
  },
} as const satisfies Record<string, Collection>;

export type OfficeName = keyof typeof OFFICE;

export const OFFICE_NAMES = Object.keys(OFFICE) as OfficeName[];

/** Whether a collection is a folder of files. */
export function isFolder(name: OfficeName): boolean {
  return !OFFICE[name].place.endsWith('.yaml');
}

/** The page of each collection, which exists only if the collection does; in reading order. */
export const OFFICE_PAGE = {
  mandate: path.mandate,
  roles: path.people,
  partners: path.partners,
  training: path.training,
} as const satisfies Partial<Record<OfficeName, string>>;

type PageCollection = keyof typeof OFFICE_PAGE;

export const OFFICE_PAGES = Object.entries(OFFICE_PAGE) as (readonly [PageCollection, string])[];
