/** The percent-encoded path within the site of the page that a renderer is asked for: `/projects/spec/`. */
export function requestedPage({ url }: Request, base: string): string {
  return new URL(url).pathname.slice(base.length - 1);
}
