const rendered = new Map<string, Promise<string>>();

/** What is the same on many pages, rendered for the first of them; while editing, for each. */
export function repeated(id: string, render: () => Promise<string>): Promise<string> {
  const html = (!import.meta.env.DEV && rendered.get(id)) || render();
  rendered.set(id, html);
  return html;
}
