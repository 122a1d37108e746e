/**
 * An answer of the site to one of its own pages.
 *
 * @throws its status and address if it holds nothing: for whoever looks into the console, in no language.
 */
export function answered(response: Response): Response {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}
