/** Every file for programs that the site holds for a project, retired ones included. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { type CardSite, cardText, movedText } from './embed/card.ts';
import { oembedText } from './embed/oembed.ts';
import { badgeJson, badgeSvg } from '../exports/badge.ts';
import { EXPORT_FILES } from '../exports/files.ts';
import { jsonText } from '../lib/json.ts';
import { projectRecord, type Publication } from '../exports/project-json.ts';
import { type Subject, subjectOf } from '../exports/subject.ts';

export interface SiteFile {
  /** Path within the site, without a leading slash: `projects/acts/badge.svg`. */
  readonly path: string;
  readonly text: string;
}

/** What the files say of the site that they come from. */
export interface Issuer extends Publication, CardSite {}

type TextOf = (subject: Subject, issuer: Issuer, catalogue: Catalogue) => string | undefined;

/** Path of a file after the id and before it; `*` stands for the id. */
const FILES: Readonly<Record<string, TextOf>> = {
  ...Object.fromEntries(
    Object.entries(EXPORT_FILES).map(([name, textOf]) => [`projects/*/${name}`, textOf]),
  ),
  'projects/*/badge.svg': (subject, { title }) => badgeSvg(subject, title),
  'projects/*/badge.json': (subject, { title }) => badgeJson(subject, title),
  'embed/*/index.html': (subject, issuer) => cardText(subject, issuer),
  'embed/*/oembed.json': (subject, issuer) => oembedText(subject, issuer),
  'api/v1/projects/*.json': ({ project }, issuer, catalogue) =>
    jsonText(projectRecord(project, catalogue, issuer)),
};

/** A card stands in pages of others, which do not change: its former places lead on. */
function formerCards({ id, entry: { aliases = [] } }: Project): SiteFile[] {
  return aliases.map((alias) => ({ path: `embed/${alias}/index.html`, text: movedText(id) }));
}

/** The files of a project of which enough is known to make them. */
export function projectFiles(project: Project, catalogue: Catalogue, issuer: Issuer): SiteFile[] {
  const subject = subjectOf(project, catalogue, issuer.addressOf);
  const files = Object.entries(FILES).flatMap(([pattern, textOf]) => {
    const text = textOf(subject, issuer, catalogue);
    return text === undefined ? [] : [{ path: pattern.replace('*', project.id), text }];
  });
  return [...files, ...formerCards(project)];
}
