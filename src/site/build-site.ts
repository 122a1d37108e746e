import { build } from 'astro';

import { parseSources } from '../catalogue/load-catalogue.ts';
import { instanceFolder } from '../instance/instance-folder.ts';
import { type Instance, readInstance } from '../instance/read.ts';
import { validateCommand } from '../validate/command.ts';
import { describeBuildError } from './build-error.ts';
import { handOver } from './sources.ts';

/**
 * Validates the instance and renders it.
 *
 * @returns false if a person has to mend the data or the pages first; what and where has been printed.
 */
export async function buildSite(): Promise<boolean> {
  if (!validateAndHandOver()) return false;
  // A site to publish, whatever the shell is set up for: without this, pages get no policy.
  process.env['NODE_ENV'] = 'production';
  const start = performance.now();
  console.info('Building the pages and the search index …');
  try {
    // The content cache does not notice a change in a schema that content.config.ts imports.
    await build({ force: true, logLevel: 'error' });
    console.info(`Built in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
    return true;
  } catch (error) {
    console.error(describeBuildError(error, process.cwd()));
    return false;
  }
}

/** Nothing is kept of what was read but what the threads need: a large instance is a large part of the memory. */
function validateAndHandOver(): boolean {
  let instance: Instance | undefined;
  const read = (root: string) => (instance = readInstance(root));
  const now = () => performance.now();
  const { exitCode, output } = validateCommand([], instanceFolder(), process.cwd(), now, read);
  console.info(output);
  if (exitCode !== 0 || !instance) return false;
  handOver(parseSources(instance));
  return true;
}
