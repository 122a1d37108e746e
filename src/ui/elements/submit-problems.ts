/** Shows problems at their fields and in the summary. */
import { submitWords as t } from '#messages/submit.ts';
import { labelled } from '#messages/grammar.ts';
import { element } from '../../lib/element.ts';
import type { Kind } from '../../schemas/words.ts';
import type { Finding } from '../../features/submit/findings.ts';
import { corrections } from '../../features/submit/corrections.ts';
import { joined } from '../../features/submit/paths.ts';
import { labelOf, nameOf } from './submit-fields.ts';

/** A finding with its place in the form. */
export interface Placed {
  readonly finding: Finding;
  /** The control, or the group of controls. */
  readonly place: HTMLElement;
  /** The field that shows it. */
  readonly field: HTMLElement;
}

/** Tries the path and its parents: `repositories.0.url`, `repositories.0`, `repositories`. */
function placeOf(form: HTMLElement, finding: Finding): Placed {
  const path = finding.code === 'entry/no-source' ? ['repositories', 0] : finding.path;
  for (let length = path.length; length > 0; length -= 1) {
    const at = CSS.escape(joined(path.slice(0, length)));
    const place =
      form.querySelector<HTMLElement>(`[data-at="${at}"]`) ??
      form.querySelector<HTMLElement>(`[data-at^="${at}."]`) ??
      form.querySelector<HTMLElement>(`[data-field="${at}"]`);
    const field = place?.closest<HTMLElement>('.submit-field');
    if (place && field) return { finding, place, field };
  }
  const all = form.querySelector<HTMLElement>('#answers') ?? form;
  return { finding, place: all, field: all };
}

/** All findings with their places, in the order of the form; with one more if no kind is chosen. */
export function placeAll(
  form: HTMLElement,
  kind: Kind | undefined,
  findings: readonly Finding[],
): Placed[] {
  const noKind: Finding = {
    code: 'schema/missing',
    severity: 'error',
    message: t.kind,
    said: t.kind,
    path: ['kind'],
  };
  const all = kind ? findings : [noKind, ...findings];
  return all
    .map((finding) => placeOf(form, finding))
    .toSorted((a, b) =>
      a.place.compareDocumentPosition(b.place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
}

/** Shows these findings at their fields, and removes all others. */
export function showFaults(form: HTMLElement, placed: readonly Placed[]): void {
  for (const control of form.querySelectorAll('[aria-invalid]'))
    control.removeAttribute('aria-invalid');
  for (const box of form.querySelectorAll<HTMLElement>('[data-fault]')) {
    const field = box.closest<HTMLElement>('.submit-field');
    const own = placed.filter((item) => item.field === field);
    const faults = own.map((item) => faultLine(item));
    // Unchanged text is not announced again by screen readers.
    if (box.textContent !== faults.map((fault) => fault.textContent).join('')) {
      box.replaceChildren(...faults);
    }
    box.hidden = own.length === 0;
    field?.classList.toggle(
      'bad',
      own.some(({ finding }) => finding.severity === 'error'),
    );
    for (const { place, finding } of own) {
      // `aria-invalid` is allowed on controls, not on groups.
      if (finding.severity === 'error' && 'value' in place) {
        place.setAttribute('aria-invalid', 'true');
      }
    }
  }
}

function faultLine({ finding, place }: Placed): HTMLElement {
  const { severity, said, code } = finding;
  const intro = severity === 'error' ? t.error : t.warning;
  const value = 'value' in place ? String(place.value).trim() : '';
  return element(
    'p',
    { class: severity, 'data-code': code },
    element('span', { class: 'visually-hidden' }, `${intro} `),
    `${said} `,
    ...corrections(finding, value).map((right) => correction(place, right)),
  );
}

function correction(place: HTMLElement, right: string): HTMLElement {
  const button = element('button', { type: 'button', class: 'correction' }, t.use(right));
  button.addEventListener('click', () => {
    if (!('value' in place)) return;
    place.value = right;
    place.dispatchEvent(new Event('change', { bubbles: true }));
    place.focus();
  });
  return button;
}

/** Lists all findings at the top of the form, each with a link to its field. */
export function showSummary(summary: HTMLElement, placed: readonly Placed[]): void {
  const errors = placed.filter(({ finding }) => finding.severity === 'error');
  const count = errors.length > 0 ? errors.length : placed.length;
  const remarks = count > 0 ? ` ${t.remarks(count)}` : '';
  const title = errors.length > 0 ? t.faults(count) : t.fine + remarks;
  const list = placed.map((item) => element('li', {}, summaryLink(item)));
  summary.classList.toggle('fine', errors.length === 0);
  summary.replaceChildren(
    element('h2', {}, title),
    ...(list.length > 0 ? [element('ul', { class: 'links' }, ...list)] : []),
  );
  summary.hidden = false;
}

/** The link's fragment opens the field; one that is visible already gets the focus. */
function summaryLink({ finding, place, field }: Placed): HTMLElement {
  const label = labelOf(field);
  const text = label ? labelled(label, finding.said) : finding.said;
  const link = element('a', { href: `#${nameOf(field)}` }, text);
  link.addEventListener('click', (event) => {
    if (!place.checkVisibility()) return;
    event.preventDefault();
    place.focus();
    place.scrollIntoView({ block: 'center' });
  });
  return link;
}
