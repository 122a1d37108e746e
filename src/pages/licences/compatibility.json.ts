import { compatibilityData } from '../../licences/compatibility/rules.ts';

/** What is known of pairs of licences, for the forms of the chooser and the checker. */
export function GET(): Response {
  return Response.json(compatibilityData);
}
