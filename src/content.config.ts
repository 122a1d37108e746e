import { join } from 'node:path';

import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';

import { instanceFolder } from './instance/instance-folder.ts';
import { guidelineSchema, pageSchema } from './schemas/guideline.ts';
import { newsSchema } from './schemas/office/news.ts';

const mdxFolder = (folder: string) =>
  glob({ base: join(instanceFolder(), 'content', folder), pattern: '**/[^_]*.mdx' });

/** Pages that Astro renders. The catalogue is data, and read by the reader of the validator: `site/catalogue.ts`. */
export const collections = {
  guidelines: defineCollection({ loader: mdxFolder('guidelines'), schema: guidelineSchema }),
  news: defineCollection({ loader: mdxFolder('news'), schema: newsSchema }),
  pages: defineCollection({ loader: mdxFolder('pages'), schema: pageSchema }),
};
