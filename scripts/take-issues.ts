/**
 * Opens merge requests for issues that propose a project: `npm run issues`. It runs in CI of the default branch, with
 * the forge's variables and the token in `ISSUES_TOKEN`.
 */
import { instanceFolder } from '../src/instance/instance-folder.ts';
import { orComplain, terminal } from '../src/lib/command.ts';
import { portalHost } from '../src/programs/forge/hosts.ts';
import { readInstance } from '../src/instance/read.ts';
import { takeIssues } from '../src/programs/intake/intake.ts';
import { instancePrefix } from '../src/instance/base.ts';
import { intakeMessages as say } from '#messages/intake.ts';
import { redactor } from '../src/lib/secrets.ts';
import { fittingSite } from '../src/instance/values.ts';
import { countErrors, validateInstance } from '../src/instance/validate/report.ts';

const token = process.env['ISSUES_TOKEN']?.trim() ?? '';
const redact = redactor([token]);

const complain = (text: string) => terminal.complain(redact(text));

process.exitCode = await orComplain({ complain }, () => {
  const folder = instanceFolder();
  const instance = readInstance(folder);
  const { repository } = fittingSite(instance);
  const host = portalHost(repository, process.env, 'ISSUES_TOKEN');
  const report = validateInstance(instance);
  if (countErrors(report) > 0) throw new Error(say.log.faultyInstance);
  return takeIssues({
    host,
    instance,
    report,
    repository,
    prefix: instancePrefix(folder),
    say: (text) => console.log(redact(text)),
  });
});
