import { en, type Messages } from '../messages/en.ts';
import { once } from '../lib/once.ts';
import { own } from '../lib/own.ts';
import { getSite } from './site.ts';

const languages: Readonly<Record<string, Messages>> = { en };

/** Interface text in the language of the instance's locale; English where there is no file for it. */
export const getMessages = once(
  (): Messages => own(languages, getSite().locale.split('-')[0] ?? 'en') ?? en,
);
