/** What `npm run validate` says of its run and its findings. */
import type * as english from '../en/validate.ts';
import type { Translation } from '../translation.ts';
import { own } from '../../lib/records.ts';
import { and, count, number } from './grammar.ts';
import { kindWords } from './kinds.ts';

type Checked = Parameters<typeof english.validateMessages.noProblems>[0];

export const validateMessages: Translation<typeof english.validateMessages> = {
  usage:
    'Utilisation : npm run validate -- [chemins…] [--changed <commit>] [--format human|json|gitlab]',
  noFormat: (format) => `Il n’y a pas de format « ${format} ».`,
  noInstance: (folder) =>
    `${folder} n’est pas une instance : il n’y a ni content/ ni catalogue/. Donnez-en une dans OSPO_INSTANCE.`,
  notInInstance: (path, folder) => `Il n’y a pas de « ${path} » dans l’instance ${folder}.`,
  severities: { error: 'erreur', warning: 'avertissement' },
  noProblems: (checked, seconds) => `${closing(checked, seconds)}. Aucun problème.`,
  found: (checked, seconds, errors, warnings) =>
    `${closing(checked, seconds)}. Résultat : ${counted(errors, 'erreur')}, ${counted(warnings, 'avertissement')}.`,
};

function closing({ entries, ecosystems, guidelines, pages }: Checked, seconds: number): string {
  const kinds = Object.entries(entries).filter(([, amount]) => amount > 0);
  const total = kinds.reduce((sum, [, amount]) => sum + amount, 0);
  const ofKinds = kinds
    .map(([kind, amount]) => `${own<string>(kindWords, kind) ?? kind} : ${number(amount)}`)
    .join(', ');
  const checked = and([
    counted(total, 'projet') + (total > 0 ? ` (${ofKinds})` : ''),
    counted(ecosystems, 'écosystème'),
    counted(guidelines, 'recommandation'),
    counted(pages, 'page'),
  ]);
  return `Contrôle en ${number(Math.round(seconds * 10) / 10)} s : ${checked}`;
}

function counted(amount: number, noun: string): string {
  return count(amount, { one: noun, other: `${noun}s` });
}
