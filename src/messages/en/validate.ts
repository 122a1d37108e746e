/** Words of `npm run validate` itself. */
import { and, count, number } from './grammar.ts';

interface Checked {
  readonly entries: Readonly<Record<string, number>>;
  readonly ecosystems: number;
  readonly guidelines: number;
  readonly pages: number;
}

export const validateMessages = {
  usage: 'Usage: npm run validate -- [paths…] [--changed <commit>] [--format human|json|gitlab]',
  noFormat: (format: string) => `There is no format "${format}".`,
  noInstance: (folder: string) =>
    `${folder} is no instance: it has neither content/ nor catalogue/. Set OSPO_INSTANCE to one.`,
  notInInstance: (path: string, folder: string) =>
    `There is no "${path}" in the instance ${folder}.`,
  severities: { error: 'error', warning: 'warning' },
  noProblems: (checked: Checked, seconds: number) => `${closing(checked, seconds)}: no problems.`,
  found: (checked: Checked, seconds: number, errors: number, warnings: number) =>
    `${closing(checked, seconds)}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
} as const;

function closing({ entries, ecosystems, guidelines, pages }: Checked, seconds: number): string {
  const kinds = Object.entries(entries).filter(([, amount]) => amount > 0);
  const total = kinds.reduce((sum, [, amount]) => sum + amount, 0);
  const ofKinds = kinds.map(([kind, amount]) => `${number(amount)} ${kind}`).join(', ');
  const checked = and([
    counted(total, 'project') + (total > 0 ? ` (${ofKinds})` : ''),
    counted(ecosystems, 'ecosystem'),
    counted(guidelines, 'guideline'),
    counted(pages, 'page'),
  ]);
  return `Checked ${checked} in ${seconds.toFixed(1)} s`;
}

function counted(amount: number, noun: string): string {
  return count(amount, { one: noun, other: `${noun}s` });
}
