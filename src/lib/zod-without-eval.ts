/**
 * Keeps zod from trying whether it may compile parsers. The content security policy of the pages forbids it, and
 * browsers report every try. Imported before any schema, since an object schema asks when it is made.
 */
import { z } from 'astro/zod';

z.config({ jitless: true });
