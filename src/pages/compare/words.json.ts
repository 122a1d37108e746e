import { compareWords } from '../../features/compare/words.ts';
import { getMessages } from '../../site/messages.ts';
import { getCatalogue } from '../../site/catalogue.ts';

/** The words of the page that compares projects. Made for that page and free to change; the API is elsewhere. */
export function GET(): Response {
  return Response.json(compareWords(getCatalogue(), getMessages()));
}
