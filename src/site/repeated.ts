const rendered = new Map<string, Promise<string>>();

/** Caches what is the same on many pages; in development it is rendered for each. */
export function repeated(id: string, render: () => Promise<string>): Promise<string> {
  const html = (!import.meta.env.DEV && rendered.get(id)) || render();
  rendered.set(id, html);
  return html;
}
