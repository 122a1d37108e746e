import { fullName } from '../../catalogue/project.ts';
import { jsonText } from '../../lib/json.ts';
import type { AddressOf, ExportedProject } from '../../exports/exported-project.ts';
import { FRAME, frameMarkup } from './frame.ts';

/** A week: a card changes with a release, seldom more often. */
const CACHE_AGE = 604_800;

/** What the provider of a card says of itself. */
export interface Provider {
  /** Name of the site. */
  readonly title: string;
  readonly addressOf: AddressOf;
}

/** The card of a project as a response of type rich by https://oembed.com, version 1.0. */
export function oembedText({ project }: ExportedProject, { title, addressOf }: Provider): string {
  return jsonText({
    version: '1.0',
    type: 'rich',
    title: fullName(project),
    provider_name: title,
    provider_url: addressOf('/'),
    cache_age: CACHE_AGE,
    html: frameMarkup(project, addressOf),
    ...FRAME,
  });
}
