import { chooser } from '../../site/chooser.ts';
import { chooserData } from '../../site/chooser-data.ts';

/** What the form of the chooser loads; empty where the office has no chooser. */
export async function GET(): Promise<Response> {
  return Response.json(chooser ? await chooserData(chooser) : {});
}
