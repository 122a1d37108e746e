/** Files beside a page that are published with it: `[the letter](./letter.odt)`. */
import { path } from './address.ts';

/** Documents and data only. Excluded is what a browser, or an office program as a macro, would run. */
export const ATTACHMENT_TYPES = [
  ...['csv', 'docx', 'dotx', 'json', 'odp', 'ods', 'odt', 'ott'],
  ...['pdf', 'pptx', 'txt', 'xlsx', 'yaml', 'zip'],
] as const;

export const MAX_ATTACHMENT_BYTES = 10_000_000;

/** The folders of pages that may have attachments, and the path of each within the site. */
const PLACES = {
  'content/guidelines/': path.handbook,
  'content/news/': path.news,
  'content/pages/': path.about,
};
export const ATTACHMENT_FOLDERS = Object.keys(PLACES).map((folder) => folder.slice(0, -1));

const NAME = new RegExp(`^[\\da-z][\\w.-]*\\.(${ATTACHMENT_TYPES.join('|')})$`, 'i');

/** Whether a file of this name may be published. */
export function isAttachmentName(name: string): boolean {
  return NAME.test(name);
}

/** The file name in a link to a file beside the page, whatever its type; undefined for links to other pages. */
export function linkedBeside(target: string): string | undefined {
  const [, name] = /^\.\/([^/]+\.[^./]+)$/.exec(target) ?? [];
  return name === undefined || /\.mdx?$/i.test(name) ? undefined : name;
}

/** Path within the site of `content/guidelines/software/letter.odt`, the same for every page that links to it. */
export function attachmentPath(file: string): string {
  const [folder = '', place = ''] =
    Object.entries(PLACES).find(([one]) => file.startsWith(one)) ?? [];
  return place + file.slice(folder.length);
}
