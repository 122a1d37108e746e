/** `npm run build`: validates the instance, then renders it into dist/. Nothing is rendered from faulty data. */
import { buildSite } from '../src/site/build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
