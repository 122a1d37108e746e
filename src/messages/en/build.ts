/** Words of a build, in English: progress and errors; and of the server of `npm start`. */
import type { PictureFault } from '../../lib/picture/picture.ts';
import { count } from './grammar.ts';
import { pictureFaults } from './pictures.ts';

export const buildMessages = {
  waiting: (pid: number) => `Another build is running here (process ${pid}). Waiting for its end …`,
  building: 'Building the pages and the search index …',
  pages: (made: number, all: number) => `${made} of ${all} pages …`,
  leftByThreads: (pages: number) => `Pages that no thread could render, and Astro did: ${pages}.`,
  searched: (pages: number) => `${count(pages, { one: 'page', other: 'pages' })} can be searched.`,
  language: (name: string, seconds: number) => `${name}: made in ${seconds.toFixed(1)} s.`,
  built: (seconds: number) => `Built in ${seconds.toFixed(1)} s.`,
  kept: (folder: string) => `The site from before stands in ${folder} as it was.`,

  badFolder: (folder: string, lost: string) =>
    `OSPO_OUT is ${folder}, and ${lost} stands in it: a build would remove it. Name a folder for the site alone.`,
  badMoment: (text: string) =>
    `SOURCE_DATE_EPOCH is "${text}", which is no moment. Give the seconds since 1970, such as those of "git log -1 --format=%ct", or leave it out.`,
  badThreads: (wish: string, most: number) =>
    `OSPO_THREADS is "${wish}", which is no number of threads. Give one from 1 to ${most}, or 0 for Astro's own renderer.`,
  noPage: (page: string) => `The page ${page} could not be made.`,
  noSite: 'The site could not be built.',
  noSiteBecause: (message: string) => `The site could not be built: ${message}`,
  noComponent: (page: string, name: string) =>
    `The page ${page} uses <${name}>, and there is no such component for pages. Is it misspelt?`,
  error: (place: string, message: string) => `${place} error build ${message}`,
  noPicture: (message: string) => `No picture for ${message}`,

  pictureFault: (file: string, fault: PictureFault) => `${file}: ${pictureFaults[fault]}`,

  search: {
    empty: 'The search index is empty: no page gives its layout `search`.',
    unfitPage: (page: string, faults: readonly string[]) =>
      `The search cannot show a page (${page}): ${faults.join('; ')}.`,
    unknownAnswer: (to: string) =>
      `content/search.yaml: ${to} is not a page that is searched. Give it a label, so that it can be shown.`,
    notStarted: (errors: readonly string[]) =>
      `The search index was not written: Pagefind could not start (${errors.join('; ')}).`,
    notRead: (url: string, errors: readonly string[]) =>
      `The search index was not written: Pagefind could not read ${url} (${errors.join('; ')}).`,
    notWritten: (errors: readonly string[]) =>
      `The search index was not written: Pagefind could not write its files (${errors.join('; ')}).`,
  },

  notices: {
    unlicensedFile: (file: string) =>
      `REUSE.toml does not say under which licence ${file} is published.`,
    unlicensedPackage: (work: string, folder: string) =>
      `${work} is published with the site, but ${folder} names no licence. Use another package, or another version.`,
    noText: (work: string, folder: string) =>
      `${work} is published with the site, but ${folder} holds no text of its licence. Use another package, or another version.`,
  },

  dev: { usage: 'Usage: npm run dev -- [--port 4321] [--host 0.0.0.0]' },

  start: {
    badPort: (port: string | undefined) => `PORT is "${port}". Set it to a number from 0 to 65535.`,
    notServed: (port: number, message: string) =>
      `The site cannot be served at port ${port}: ${message}.`,
    served: (address: string) => `The site is served at ${address}. Ctrl-C stops it.`,
  },
} as const;
