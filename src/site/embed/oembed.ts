import { fullName } from '../../catalogue/project.ts';
import { jsonLine } from '../../lib/json.ts';
import type { AddressOf, ExportedProject } from '../../exports/exported-project.ts';
import { FRAME, frameMarkup } from './frame.ts';

/** Seconds: a week, since cards rarely change more often than releases are made. */
const CACHE_AGE = 604_800;

/** The provider in terms of oEmbed. */
export interface Provider {
  /** Name of the site. */
  readonly title: string;
  readonly addressOf: AddressOf;
}

/** The card of a project as a response of type rich by https://oembed.com, version 1.0. */
export function oembedText({ project }: ExportedProject, { title, addressOf }: Provider): string {
  return jsonLine({
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
