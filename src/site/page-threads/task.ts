/** What passes between the build and the threads that render its pages; all of it can be cloned. */
import type { AstroIntegration } from 'astro';

type BuildSetup = NonNullable<AstroIntegration['hooks']['astro:build:setup']>;

/** What Astro knows of each page of the program, by the key of its route. */
export type Routes = Parameters<BuildSetup>[0]['pages'];

/** What every thread is given at its start. */
export interface ThreadTask {
  /** The bundled program of the pages. */
  readonly program: string;
  /** The folder of the built site. */
  readonly folder: string;
  /** Style sheets of each route. */
  readonly styles: ReadonlyMap<string, Pick<RouteOf, 'styles'>>;
}

type RouteOf = Routes extends Map<string, infer Route> ? Route : never;

/** A page to be made. */
export interface PageOrder {
  /** The key of its route. */
  readonly route: string;
  readonly url: string;
  /** Its file in the folder of the site. */
  readonly file: string;
}

/** A path that `getStaticPaths` of a route gives. */
export interface RoutePath {
  readonly route: string;
  readonly pathname: string;
}

/** A page that has been written, or an address that leads to another. */
export interface MadePage {
  readonly status: number;
  /** Where it leads; then nothing has been written. */
  readonly location?: string | undefined;
  /** Its text, if it wants to be found by the site's search. */
  readonly searched?: string | undefined;
}

/** An error with what Astro adds to it: a cloned error keeps its message and stack alone. */
export interface PageFault {
  readonly fault: {
    readonly message: string;
    readonly stack?: string | undefined;
    /** File, line and column. */
    readonly loc?: unknown;
    readonly hint?: unknown;
    /** The page. */
    readonly id?: unknown;
  };
}

/** For all paths of the site, or for one page. */
export type Order = 'paths' | PageOrder;
export type Answer = readonly RoutePath[] | MadePage | PageFault;

/** Astro's key of a route. */
export function routeKey({ route, component }: { route: string; component: string }): string {
  return `${route}&${component}`;
}
