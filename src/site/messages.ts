import { site } from './site.ts';
import { en, type Messages } from '../messages/en.ts';
import { own } from '../lib/own.ts';

const languages: Readonly<Record<string, Messages>> = { en };

/** Interface text in the language of the instance's locale; English where there is no file for it. */
export const t: Messages = own(languages, site.locale.split('-')[0] ?? 'en') ?? en;
