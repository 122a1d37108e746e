import { ID_PATTERN } from '../schemas/patterns.ts';

const MOST = 80;

/** The id that a name suggests; nothing for a name without a letter of the Latin alphabet or a digit. */
export function suggestedId(name: string): string | undefined {
  const id = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MOST)
    .replaceAll(/^-+|-+$/g, '');
  return ID_PATTERN.test(id) ? id : undefined;
}
