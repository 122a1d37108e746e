/** Courses that the office recommends: `content/training.yaml`. */
import { z } from 'astro/zod';

import { words } from '../localised.ts';
import { id, line, listOf, webAddress } from '../text.ts';
import { related, statementSource } from './statement.ts';

const course = z.strictObject({
  id,
  title: words(160),
  provider: line(120),
  audience: words(160).describe('For whom it is, as its page says.'),
  about: words(300).optional(),
  cost: words(80).optional().describe('Such as "free of charge"; left out where it is not known.'),
  license: line(80).optional().describe('SPDX expression of its material, where it has one.'),
  url: webAddress,
  related: related.optional(),
  source: statementSource.describe('Where this is said.'),
});

export const trainingSchema = listOf(course, 500).describe('Courses.');
