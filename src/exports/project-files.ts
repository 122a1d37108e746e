/** Every file for programs that the site holds for a project, retired ones included. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { cardText } from '../embed/card.ts';
import { oembedText } from '../embed/oembed.ts';
import { site } from '../site/site.ts';
import { badgeJson, badgeSvg } from './badge.ts';
import { TAKE_HOME } from './files.ts';
import { jsonText } from './json.ts';
import { projectRecord, type Publication } from './project-json.ts';
import { type Subject, subjectOf } from './subject.ts';

export interface SiteFile {
  /** Path within the site, without a leading slash: `projects/acts/badge.svg`. */
  readonly path: string;
  readonly text: string;
}

/** What the files say of the site that they come from. */
export interface Issuer extends Publication {
  /** Its name, as on badges. */
  readonly title: string;
}

type TextOf = (subject: Subject, issuer: Issuer, catalogue: Catalogue) => string | undefined;

/** Path of a file after the id and before it; `*` stands for the id. */
const FILES: Readonly<Record<string, TextOf>> = {
  ...Object.fromEntries(
    Object.entries(TAKE_HOME).map(([name, textOf]) => [`projects/*/${name}`, textOf]),
  ),
  'projects/*/badge.svg': (subject, { title }) => badgeSvg(subject, title),
  'projects/*/badge.json': (subject, { title }) => badgeJson(subject, title),
  'embed/*/index.html': (subject) => cardText(subject, site),
  'embed/*/oembed.json': (subject, issuer) => oembedText(subject, issuer),
  'api/v1/projects/*.json': ({ project }, issuer, catalogue) =>
    jsonText(projectRecord(project, catalogue, issuer)),
};

/**
 * A card stands in pages of others, whose frames follow no redirect of a server that has none: it answers under former
 * ids too.
 */
function placesOf(pattern: string, { id, entry }: Project): string[] {
  const former = pattern.startsWith('embed/') ? (entry.aliases ?? []) : [];
  return [id, ...former].map((name) => pattern.replace('*', name));
}

/** The files of a project of which enough is known to make them. */
export function projectFiles(project: Project, catalogue: Catalogue, issuer: Issuer): SiteFile[] {
  const subject = subjectOf(project, catalogue, issuer.addressOf);
  return Object.entries(FILES).flatMap(([pattern, textOf]) => {
    const text = textOf(subject, issuer, catalogue);
    if (text === undefined) return [];
    return placesOf(pattern, project).map((path) => ({ path, text }));
  });
}
