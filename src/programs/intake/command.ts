/** `npm run issues`: opens merge requests for issues that propose a project. */
import { instancePrefix } from '../../instance/base.ts';
import { readInstance } from '../../instance/read.ts';
import { countErrors, validateInstance } from '../../instance/validate/report.ts';
import { fittingSite } from '../../instance/values.ts';
import { type ExitCode, orComplain, type Terminal } from '../../lib/command.ts';
import { redactor } from '../../lib/secrets.ts';
import { portalHost } from '../forge/hosts.ts';
import { takeIssues } from './intake.ts';
import { intakeMessages as say } from '#messages/intake.ts';

export interface CommandContext extends Terminal {
  /** The CI variables of the forge, and the token in `ISSUES_TOKEN`. */
  readonly env: NodeJS.ProcessEnv;
  /** Folder of the instance. */
  readonly folder: string;
}

/** Exit codes: 0 done, 1 done but for some issues, 2 could not run. Prints no token. */
export function issuesCommand({ env, folder, ...terminal }: CommandContext): Promise<ExitCode> {
  const redact = redactor([env['ISSUES_TOKEN']?.trim() ?? '']);
  const complain = (text: string) => terminal.complain(redact(text));
  return orComplain({ complain }, () => {
    const instance = readInstance(folder);
    const { repository } = fittingSite(instance);
    const host = portalHost(repository, env, 'ISSUES_TOKEN');
    const report = validateInstance(instance);
    if (countErrors(report) > 0) throw new Error(say.log.faultyInstance);
    return takeIssues({
      host,
      instance,
      report,
      repository,
      prefix: instancePrefix(folder),
      say: (text) => terminal.print(redact(text)),
    });
  });
}
