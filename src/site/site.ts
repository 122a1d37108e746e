import { readSite } from './read-site.ts';

/** The organisation whose site is being built. */
export const site = readSite();
