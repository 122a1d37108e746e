/** Messages between the build and the workers that render its pages, by structured clone. */
import type { PathWithRoute } from 'astro';

/** `workerData` of every worker. */
export interface ThreadTask {
  /** Path of Astro's bundle of the pages. */
  readonly program: string;
}

/** A page to be made. */
export interface PageOrder {
  /** Key of its route. */
  readonly route: string;
  readonly url: string;
  /** Address of the file where the page belongs; without it, the page is answered. */
  readonly file?: string | undefined;
}

/** A response, split so that it can be cloned. */
export interface MadePage {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer | null;
}

/** A page that stands in its file. */
export interface PutPage {
  /** As `searchedText` gives it. */
  readonly searched: string | undefined;
  /** SHA-256 of the file. */
  readonly digest: string;
}

/** For all paths of the site, for one page, or to free what was kept for pages. */
export type Order = 'paths' | PageOrder | 'free';
export type Answer = readonly PathWithRoute[] | MadePage | PutPage | 'failed' | 'freed';
