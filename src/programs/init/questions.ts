/** The five questions of `ospo-portal init`. */
import { initMessages as say } from '#messages/init.ts';
import {
  forgeKindOf,
  isForgeKind,
  PAGES_KINDS,
  type PagesKind,
} from '../../schemas/forges/forges.ts';
import { siteSchema } from '../../schemas/site.ts';
import { webAddress } from '../../schemas/text.ts';
import { type Answers, fits, oneOf, optional, type Question, required } from '../entry/question.ts';

const { organisation, url } = siteSchema.shape;

/** Languages with templates. */
export const LANGUAGES = ['en', 'fr'] as const;

export const QUESTIONS: readonly Question[] = [
  required('name', say.ask.name, fits(organisation)),
  { ...required('language', say.ask.language, oneOf(LANGUAGES)), suggestion: () => 'en' },
  required('forge', say.ask.forge, (answer) =>
    readForge(answer) ? undefined : say.badForge(PAGES_KINDS),
  ),
  required('address', say.ask.address, fits(url)),
  optional('repository', say.ask.repository, fits(webAddress)),
];

export interface Forge {
  readonly kind: PagesKind;
  /** Address of the repository of the instance. */
  readonly url: string;
}

/**
 * Parses `https://gitlab.com/us/office`, or `forgejo https://git.example.org/us/office` where the host is not known.
 */
export function readForge(answer: string): Forge | undefined {
  const [url = '', named] = answer.split(/\s+/).toReversed();
  if (!webAddress.safeParse(url).success) return undefined;
  const kind = named ?? forgeKindOf(new URL(url).host);
  return isForgeKind(kind) && kind !== 'git' ? { kind, url } : undefined;
}

/** The answers, from which the files are made. */
export interface Office {
  readonly name: string;
  readonly language: string;
  readonly forge: Forge;
  readonly address: string;
  readonly repository?: string | undefined;
}

export function officeOf({
  name = '',
  language = '',
  forge = '',
  address = '',
  repository,
}: Answers): Office {
  const read = readForge(forge);
  if (!read) throw new Error(say.badForge(PAGES_KINDS));
  return { name, language, forge: read, address, repository };
}
