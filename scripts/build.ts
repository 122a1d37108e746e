/** `npm run build`: validates the instance, then renders it into dist/. Faulty data stop the build. */
import { buildSite } from '../src/site/build-site.ts';

process.exitCode = (await buildSite()) ? 0 : 1;
