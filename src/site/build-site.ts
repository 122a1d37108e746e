import { build } from 'astro';

import { instanceFolder } from '../instance/instance-folder.ts';
import { validateCommand } from '../validate/command.ts';
import { describeBuildError } from './build-error.ts';

/**
 * Validates the instance and renders it.
 *
 * @returns false if a person has to mend the data or the pages first; what and where has been printed.
 */
export async function buildSite(): Promise<boolean> {
  const { exitCode, output } = validateCommand([], instanceFolder(), process.cwd(), () =>
    performance.now(),
  );
  console.info(output);
  if (exitCode !== 0) return false;
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
