/** What passes between the build and the threads that render its pages; all of it can be cloned. */
import type { PathWithRoute } from 'astro';

/** What every thread is given at its start. */
export interface ThreadTask {
  /** The file of Astro's bundle of the pages. */
  readonly program: string;
}

/** A page to be made. */
export interface PageOrder {
  /** The key of its route. */
  readonly route: string;
  readonly url: string;
}

/** A response in parts. */
export interface MadePage {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer | null;
}

/** For all paths of the site, or for one page. */
export type Order = 'paths' | PageOrder;
export type Answer = readonly PathWithRoute[] | MadePage | 'failed';
