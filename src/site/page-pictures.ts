/** The content of preview pictures of projects, guidelines and lists. */
import { declaredParts } from '../catalogue/catalogue.ts';
import { projectFacts } from '../catalogue/facts.ts';
import type { Project } from '../catalogue/project.ts';
import { statedEntry } from '../catalogue/stated.ts';
import { messages } from '#messages/common.ts';
import { series } from '#messages/grammar.ts';
import { widestOf } from '../catalogue/pictures.ts';
import { creditOf } from '../features/pictures/picture-markup.ts';
import type { Photo, Picture, PictureCell } from './pictures/picture.ts';
import { drawable } from './pictures/text.ts';
import type { Kind } from '../schemas/entry.ts';
import { path } from '../schemas/address.ts';
import type { GuidelinePage } from './guidelines.ts';
import { getSite } from './site.ts';

/** Names the part of the site. */
function partCell(part: 'catalogue' | 'handbook'): PictureCell {
  return { label: messages[part].title, value: getSite().title };
}

/** The path of a page's picture, beside the page. */
export function picturePath(page: string): string {
  return `${page}picture.png`;
}

/** Fallback pictures, by the page to which they belong; the first is for any page. */
export function framePictures(
  kinds: readonly Kind[],
  hasHandbook: boolean,
): (readonly [string, Picture])[] {
  const { title, description } = getSite();
  const t = messages;
  const handbook: Picture = {
    look: 'site',
    name: t.handbook.title,
    cells: [partCell('handbook')],
  };
  return [
    [path.home, { look: 'site', name: title, summary: description, cells: [] }],
    ...(hasHandbook ? [[path.handbook, handbook] as const] : []),
    ...kinds.map((kind) => {
      const { name, letter, what } = t.kinds[kind];
      const picture: Picture = {
        look: kind,
        letter,
        name,
        summary: what,
        cells: [partCell('catalogue')],
      };
      return [path.kind(kind), picture] as const;
    }),
  ];
}

/**
 * A name in a script that the fonts lack is replaced by the id. Only stated data are used, since there is no room for
 * sources.
 */
export function projectPicture(project: Project): Picture {
  const { id, kind, number, entry } = project;
  const t = messages;
  const status = projectFacts(project).status?.value;
  const licenses = new Set(declaredParts(project).map(({ expression }) => expression));
  return {
    look: kind,
    letter: t.kinds[kind].letter,
    digits: number?.slice(2),
    name: drawable(entry.name) ?? id,
    title: entry.title,
    summary: statedEntry(project).summary,
    photo: photoOf(project),
    cells: [
      ...cell(t.project.number, number),
      ...cell(
        t.project.status,
        entry.retired ? t.project.retired : status && t.statuses[status].name,
      ),
      ...cell(t.project.license, series(licenses)),
      partCell('catalogue'),
    ],
  };
}

function photoOf({ pictures: [first] }: Project): Photo | undefined {
  const source = first && widestOf(first);
  if (!source) return undefined;
  const { href, width, height } = source;
  return { path: href, width, height, credit: creditOf(first) };
}

export function guidelinePicture({ id, data }: Pick<GuidelinePage, 'id' | 'data'>): Picture {
  const t = messages;
  const [letter, digits] = data.number.split('-');
  return {
    look: 'site',
    letter,
    digits,
    name: drawable(data.title) ?? id,
    summary: data.summary,
    cells: [
      ...cell(t.handbook.number, data.number),
      ...cell(t.handbook.standing, t.handbook.standings[data.standing]),
      partCell('handbook'),
    ],
  };
}

function cell(label: string, value: string | undefined): PictureCell[] {
  return value ? [{ label, value }] : [];
}
