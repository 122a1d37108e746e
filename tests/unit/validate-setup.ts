/** One more entry in the small valid instance, and all that is said then. */
import { type Changes, problemsOf, shortened } from '../fixtures/validate/overlay.ts';

export const EXTRA = 'catalogue/software/extra.yaml';

export const extra = (more: string) =>
  `name: Extra\nrepositories: [https://git.example.org/things/extra]\n${more}\n`;

export const retired = (successor: string) =>
  extra(`retired: { date: 2026-01-01, reason: Old., successor: ${successor} }`);

export const said = (changes: Changes) => problemsOf(changes).map(shortened);
