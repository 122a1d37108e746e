import { getChooser } from '../../site/chooser.ts';
import { chooserData } from '../../site/chooser-data.ts';

/** What the form of the chooser loads; empty where the office has no chooser. */
export function GET(): Response {
  const chooser = getChooser();
  return Response.json(chooser ? chooserData(chooser) : {});
}
