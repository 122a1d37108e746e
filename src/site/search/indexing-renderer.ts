import type { AstroPrerenderer, RouteData } from 'astro';

import { requestedPage } from '../requested-page.ts';
import { WrittenPage } from '../written-page.ts';
import { inOrder } from './in-order.ts';
import { searchedText } from './searched-text.ts';

export interface PageIndex {
  /** Base path of the site, `/open/`. */
  readonly base: string;
  /** Whether the pages of a route are not indexed: they are rendered last. */
  isUnsearched(route: string): boolean;
  /** Receives each indexed page with its address within the site, in the order of the paths. */
  add(url: string, text: string): void;
  /** Called when all indexed pages have been passed to `add`. */
  close(): void;
}

/** Wraps a renderer, so that the text of its pages is passed to the index. */
export function indexingRenderer(
  renderer: AstroPrerenderer,
  { base, isUnsearched, add, close }: PageIndex,
): AstroPrerenderer {
  const isLast = ({ type, route }: RouteData) => type !== 'page' || isUnsearched(route);
  let started = 0;
  let waitedFor = 0;
  const hand = (url: string, text: string | undefined) => {
    if (text !== undefined) add(url, text);
  };
  const take = inOrder(({ url, text }: { url: string; text: string | undefined }) => {
    hand(url, text);
    waitedFor -= 1;
    if (waitedFor === 0) close();
  });
  return {
    ...renderer,
    async getStaticPaths() {
      const paths = await renderer.getStaticPaths();
      const [first, last] = [
        paths.filter(({ route }) => !isLast(route)),
        paths.filter(({ route }) => isLast(route)),
      ];
      waitedFor = first.length;
      return [...first, ...last];
    },
    async render(request, options) {
      const number = started;
      started += 1;
      const result = await renderer.render(request, options);
      const response = result instanceof Response ? result : result.response;
      const { text, page } = await readPage(response);
      const url = requestedPage(request, base);
      if (isLast(options.routeData)) hand(url, text);
      else take(number, { url, text });
      return result instanceof Response ? page : { ...result, response: page };
    },
  };
}

/** The text of a page, and the page, which can be read only once. */
async function readPage(response: Response): Promise<{ text: string | undefined; page: Response }> {
  if (response instanceof WrittenPage) return { text: response.searched, page: response };
  const body = response.body && Buffer.from(await response.arrayBuffer());
  return { text: body ? searchedText(body) : undefined, page: new Response(body, response) };
}
