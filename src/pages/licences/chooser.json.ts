import { chooser } from '../../site/chooser.ts';
import { chooserData } from '../../site/chooser-data.ts';

/** What the form of the chooser loads; empty where the office has no chooser. */
export function GET(): Response {
  return Response.json(chooser ? chooserData(chooser) : {});
}
