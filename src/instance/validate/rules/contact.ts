/** Contacts should be roles: people leave, and their addresses stay on the web. */
import { entryFaults as say } from '#messages/validate-entries.ts';
import { pageDocuments, yamlDocuments, type Context } from '../context.ts';
import { shown } from '../hint.ts';
import { problem, problemAt, type Problem } from '../problem.ts';
import { texts, whole } from '../json-path.ts';
import type { PageDocument } from '../../document.ts';
import { positionOf } from '../../yaml/position.ts';
import { upTo } from '../../../lib/up-to.ts';

/** first.last@host. Lengths are limited, so that matching stays fast. */
const EMAIL =
  /\b[A-Za-z]{1,40}\.[A-Za-z]{1,40}(?:[.-][A-Za-z]{1,40}){0,3}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,6}/g;

/** Parts of role addresses with a dot, such as open.source@. */
const ROLES = new Set(
  (
    'admin announce board ci code community contact coordination data desk dev developers forum gateware hardware ' +
    'help info it lab lead licensing list lists mail maintainers news office open ospo press project projects science ' +
    'secretariat security service site software source support team tech transfer user users web'
  ).split(' '),
);

export function* contactProblems(context: Context): Generator<Problem> {
  const pages = pageDocuments(context);
  for (const document of [...yamlDocuments(context), ...pages]) {
    for (const { value, path } of texts(whole(document))) {
      if (!value.includes('@')) continue;
      for (const { address } of personalAddresses(value)) {
        yield problem('contact/personal-email', document, path, say.personalEmail(shown(address)));
      }
    }
  }
  for (const page of pages) yield* inBody(page);
}

function* inBody({ file, body, bodyOffset }: PageDocument): Generator<Problem> {
  for (const { address, offset } of personalAddresses(body)) {
    const { line, column } = positionOf(body, offset);
    yield problemAt('contact/personal-email', file, say.personalEmail(shown(address)), {
      line: line + bodyOffset,
      column,
    });
  }
}

function personalAddresses(text: string): { address: string; offset: number }[] {
  return Array.from(text.matchAll(EMAIL)).flatMap((match) => {
    const [address] = match;
    const words = upTo(address, '@').toLowerCase().split(/[.-]/);
    return words.some((word) => ROLES.has(word)) ? [] : [{ address, offset: match.index }];
  });
}
