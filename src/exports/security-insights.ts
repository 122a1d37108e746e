/**
 * `security-insights.yml` 2.2.0 (https://github.com/ossf/security-insights), for software with one repository. It is made
 * if somebody has stated all that the format requires, and the forge or the entry the rest.
 */
import { declaredLicenses } from '../catalogue/catalogue.ts';
import type { Project } from '../catalogue/project.ts';
import { defined } from '../lib/defined.ts';
import { today } from '../lib/moment.ts';
import { yamlText } from '../lib/yaml.ts';
import type { Status } from '../schemas/entry.ts';
import type { ExportedProject } from './exported-project.ts';
import { licensePage } from './license-choice.ts';
import { isWhole, missingIn, type MissingKey } from './missing-keys.ts';
import { rawAddress, viewAddress } from './repository-file.ts';
import type { SecurityInsightsFile } from './schemas/security-insights.ts';

export const SECURITY_INSIGHTS = 'security-insights.yml';

/** Required keys, in the order of the file, and the fields of the entry that give them. */
const FIELDS = {
  'header.last-reviewed': 'securityInsights.reviewed',
  'header.url': 'repositories',
  'project.administrators': 'securityInsights.administrators',
  'project.repositories': 'summary',
  'project.vulnerability-reporting.reports-accepted': 'securityInsights.reportsAccepted',
  'project.vulnerability-reporting.bug-bounty-available': 'securityInsights.bugBounty',
  'repository.url': 'repositories',
  'repository.status': 'status',
  'repository.accepts-change-request': 'securityInsights.changesAccepted',
  'repository.accepts-automated-change-request': 'securityInsights.automatedChangesAccepted',
  'repository.core-team': 'securityInsights.coreTeam',
  'repository.license': 'licenses.software',
  'repository.security.assessments.self': 'securityInsights.selfAssessment',
} as const;

/** The file as text; nothing for a project that is no software or of which a required key is not known. */
export function securityInsightsText(subject: ExportedProject): string | undefined {
  const file = securityInsightsFile(subject);
  return file && yamlText(file);
}

/** The required keys that nobody states, of software; none for what the format is not for. */
export function securityInsightsMissing(subject: ExportedProject): readonly MissingKey[] {
  return subject.project.kind === 'software' ? missingIn(partsOf(subject), FIELDS) : [];
}

export function securityInsightsFile(subject: ExportedProject): SecurityInsightsFile | undefined {
  const { name, links } = subject.stated.entry;
  const parts = partsOf(subject);
  if (subject.project.kind !== 'software' || !isWhole(parts)) return undefined;
  return {
    header: {
      'schema-version': '2.2.0',
      'last-updated': today(),
      'last-reviewed': parts['header.last-reviewed'],
      url: parts['header.url'],
    },
    project: {
      name,
      ...defined({ homepage: links?.homepage }),
      administrators: parts['project.administrators'],
      repositories: parts['project.repositories'],
      'vulnerability-reporting': {
        'reports-accepted': parts['project.vulnerability-reporting.reports-accepted'],
        'bug-bounty-available': parts['project.vulnerability-reporting.bug-bounty-available'],
      },
      ...(links?.documentation && { documentation: { 'detailed-guide': links.documentation } }),
    },
    repository: {
      url: parts['repository.url'],
      status: parts['repository.status'],
      'accepts-change-request': parts['repository.accepts-change-request'],
      'accepts-automated-change-request': parts['repository.accepts-automated-change-request'],
      'core-team': parts['repository.core-team'],
      license: parts['repository.license'],
      security: {
        assessments: { self: { comment: parts['repository.security.assessments.self'] } },
      },
    },
  };
}

function partsOf(subject: ExportedProject) {
  const { entry } = subject.stated;
  const { securityInsights: facts = {} } = entry;
  const url = entry.repositories?.[0]?.url;
  const status = subject.facts.status?.value;
  // An archived repository is read-only.
  const closed = subject.project.metadata?.archived ? false : undefined;
  return {
    'header.last-reviewed': facts.reviewed,
    'header.url':
      url === undefined ? undefined : rawAddress(subject.project.metadata, url, SECURITY_INSIGHTS),
    'project.administrators': contactsOf(facts.administrators, entry.contact),
    'project.repositories': url && entry.summary ? [repositoryOf(url, entry.summary)] : undefined,
    'project.vulnerability-reporting.reports-accepted': facts.reportsAccepted,
    'project.vulnerability-reporting.bug-bounty-available': facts.bugBounty,
    'repository.url': url,
    'repository.status': status && statusOf(status),
    'repository.accepts-change-request': closed ?? facts.changesAccepted,
    'repository.accepts-automated-change-request': closed ?? facts.automatedChangesAccepted,
    'repository.core-team': contactsOf(facts.coreTeam, entry.contact),
    'repository.license': licenseOf(subject.project, url),
    'repository.security.assessments.self': facts.selfAssessment,
  };
}

function statusOf(status: Status) {
  return status === 'wip' ? ('WIP' as const) : status;
}

/** The first is the one to ask; its address is the one of a role that the entry gives. */
function contactsOf(names: readonly string[] | undefined, contact: string | undefined) {
  const email = contact?.includes('@') ? contact : undefined;
  return names?.map((name, index) => ({
    name,
    primary: index === 0,
    ...defined({ email: index === 0 ? email : undefined }),
  }));
}

function repositoryOf(url: string, comment: string) {
  return { name: url.slice(url.lastIndexOf('/') + 1), comment, url };
}

/** The text is that in the repository where one was seen, else that of SPDX for a single id. */
function licenseOf(project: Project, repository: string | undefined) {
  const expression = declaredLicenses(project).software;
  if (expression === undefined) return undefined;
  const url =
    (repository === undefined ? undefined : licenseFile(project, repository)) ??
    licensePage(expression);
  return url === undefined ? undefined : { url, expression };
}

function licenseFile(project: Project, url: string): string | undefined {
  const [file] = project.metadata?.licenseFiles ?? [];
  return file === undefined ? undefined : viewAddress(project.metadata, url, file);
}
