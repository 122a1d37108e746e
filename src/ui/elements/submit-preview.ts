/** Previews of the file and of the row on the shelf. */
import { submitWords as t } from '#messages/submit.ts';
import { series } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import type { Kind } from '../../schemas/words.ts';
import type { Finding } from '../../features/submit/findings.ts';
import { isMapping } from '../../lib/is-mapping.ts';
import { valueAt, type Values } from '../../features/submit/paths.ts';
import { lineOf } from '../../features/submit/yaml-line.ts';

/** Shows the text of the file, with a short message at each faulty line. */
export function showYaml(
  root: ParentNode,
  file: string,
  yaml: string,
  findings: readonly Finding[] | undefined,
): void {
  const rows = yaml.trimEnd().split('\n');
  const bad = new Map(
    errorsIn(findings ?? []).map((finding) => [lineOf(rows, finding.path), finding.said]),
  );
  const lines = rows.map((row, index) => yamlRow(row, bad.get(index)));
  root.querySelector('[data-yaml]')?.replaceChildren(...lines.flatMap((line) => [line, '\n']));
  say(root, '[data-file]', file);
}

function errorsIn(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity }) => severity === 'error');
}

/**
 * Shows the state of the file.
 *
 * @param findings those that are shown now.
 * @param passes whether there are no others.
 */
export function showState(
  root: ParentNode,
  findings: readonly Finding[] | undefined,
  passes: boolean,
): void {
  const count = errorsIn(findings ?? []).length;
  const words = count > 0 ? t.faults(count) : passes ? t.passes : t.incomplete;
  say(root, '[data-lines]', findings ? words : t.unchecked);
  root.querySelector('[data-lines]')?.classList.toggle('bad', count > 0);
}

function yamlRow(row: string, fault: string | undefined): HTMLElement {
  const [, key = '', rest = row] = /^(\s*(?:- )?[\w-]+:)(?= |$)(.*)$/.exec(row) ?? [];
  const isComment = row.trimStart().startsWith('#');
  return element(
    'span',
    { class: fault ? 'bad' : undefined, title: fault },
    element('span', { class: 'key' }, isComment ? row : key),
    isComment ? '' : rest,
  );
}

/** @param number undefined until one is assigned. */
export function showCard(
  root: ParentNode,
  kind: Kind | undefined,
  values: Values,
  number: string | undefined,
): void {
  const card = root.querySelector<HTMLElement>('[data-card]');
  if (!card) return;
  card.className = `shelf-row ${kind ?? 'none'}`;
  for (const mark of card.querySelectorAll<HTMLElement>('[data-mark]'))
    mark.hidden = mark.dataset['mark'] !== kind;
  const text = (path: string) => {
    const stated = valueAt(values, path);
    const [value] = isMapping(stated) ? Object.values(stated) : [stated];
    return typeof value === 'string' ? value : '';
  };
  const licenses = Object.values(valueAt(values, 'licenses') ?? {}).filter(
    (value) => typeof value === 'string',
  );
  say(card, '[data-letter]', number ? number : kind ? `${kind.charAt(0).toUpperCase()}-····` : '');
  say(card, '[data-card-name]', text('name') || t.noName);
  say(card, '[data-card-title]', ` ${text('title')}`);
  say(card, '[data-card-summary]', text('summary'));
  say(card, '[data-card-license]', series(new Set(licenses)) || t.noLicense);
}

function say(root: ParentNode, selector: string, words: string): void {
  const place = root.querySelector(selector);
  // Unchanged text is not announced again by screen readers.
  if (place && place.textContent !== words) place.textContent = words;
}
