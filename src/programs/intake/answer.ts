/** The comment on an issue. User content becomes plain text. */
import type { Requested } from '../forge/requests.ts';
import type { Site } from '../../schemas/site.ts';
import { canonicalRepository } from '../../schemas/repository-url.ts';
import { code, plain, sentence } from '../../refresh/comment-text.ts';
import { intakeMessages as say } from '#messages/intake.ts';
import { editAddress } from '../../schemas/edit-links.ts';
import { at, isText, whole } from '../../instance/validate/json-path.ts';
import { repositoriesOf } from '../../instance/validate/rules/repository.ts';
import type { BlockRead } from './block.ts';
import type { Checked } from './check.ts';

/** Limit: further problems often follow from the first. */
const MOST_PROBLEMS = 20;

export function faultAnswer({ fault, found }: Extract<BlockRead, { ok: false }>): string {
  const seen = found === undefined ? [] : [say.found(code(found, 120))];
  return paragraphs([say.faults[fault], ...seen].join(' '), say.again);
}

export function faultyAnswer({ file, problems }: Extract<Checked, { what: 'faulty' }>): string {
  const lines = problems.slice(0, MOST_PROBLEMS).map((one) => {
    const message = sentence(one.message);
    return one.file === file
      ? say.inBlock(one.line, message, code(one.code))
      : say.elsewhere(code(one.file), message, code(one.code));
  });
  const rest = problems.length - lines.length;
  const items = [...lines, ...(rest > 0 ? [say.more(rest)] : [])].map((line) => `- ${line}`);
  return paragraphs(say.faulty, items.join('\n'), say.again);
}

export function existsAnswer(
  { existing, isSame }: Extract<Checked, { what: 'exists' }>,
  repository: Site['repository'],
): string {
  const edit = editAddress(repository, existing.file);
  const name = at(whole(existing), 'name');
  const addresses = repositoriesOf(existing).map(({ value }) => code(canonicalRepository(value)));
  return paragraphs(
    say.exists(code(existing.id), isText(name) ? plain(name.value) : say.noRepository),
    isSame ? say.existsSame(edit) : say.existsOther(addresses.join(', ') || say.noRepository, edit),
    say.again,
  );
}

export function requestedAnswer(requested: Requested): string {
  switch (requested.what) {
    case 'opened':
    case 'updated':
    case 'unchanged':
      return paragraphs(say.proposed(requested.request));
    case 'declined':
      return paragraphs(say.declined(requested.request));
    case 'taken':
      return paragraphs(say.taken(requested.request), say.again);
    case 'edited':
      return paragraphs(say.edited(code(requested.branch)));
  }
}

function paragraphs(...texts: readonly string[]): string {
  return [...texts, say.help].join('\n\n');
}
