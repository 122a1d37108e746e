/**
 * Opens merge requests for issues that propose a project: `npm run issues`. It runs in CI of the default branch, with
 * the forge's variables and the token in `ISSUES_TOKEN`.
 */
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { terminal } from '../src/lib/command.ts';
import { issuesCommand } from '../src/programs/intake/command.ts';

process.exitCode = await issuesCommand({
  ...terminal,
  env: process.env,
  folder: instanceFolder(),
});
