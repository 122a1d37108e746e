/**
 * Checks an answer of the site to one of its own pages.
 *
 * @throws an error with status and address if it failed, for the console and so not translated.
 */
export function answered(response: Response): Response {
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}
